using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

/// <summary>The whole of what is generated for spec/redu-openapi.yaml.</summary>
public sealed class ReduDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.Find("spec/redu-openapi.yaml"));

    /// <summary>Set REDUGEN_SNAPSHOTS=write to take the present output as the expected one; then read the difference.</summary>
    [Fact]
    public void The_generated_files_are_those_of_the_snapshot()
    {
        string folder = Repository.Find("tests/Generator.Tests/Snapshots/Redu");
        IReadOnlyDictionary<string, string> files = Generate.From(Redu()).Files;
        if (Environment.GetEnvironmentVariable("REDUGEN_SNAPSHOTS") == "write")
        {
            Directory.CreateDirectory(folder);
            foreach (string old in Directory.GetFiles(folder))
            {
                File.Delete(old);
            }

            foreach ((string name, string text) in files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        Assert.Equal(Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        foreach ((string name, string text) in files)
        {
            Assert.Equal(File.ReadAllText(Path.Combine(folder, name)), text);
        }
    }

    [Fact]
    public async Task The_testing_library_of_Roslyn_finds_the_same_files()
    {
        var test = new CSharpSourceGeneratorTest<ReduGenerator, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.Warnings,
            TestState =
            {
                Sources = { "class Program { static string? Name(Redu.Cloud.Instance instance) => instance.Metadata.FloatingIp; }" },
                AdditionalFiles = { ("/spec/redu-openapi.yaml", Document) },
                AnalyzerConfigFiles =
                {
                    ("/.globalconfig",
                        $"""
                        is_global = true
                        [/spec/redu-openapi.yaml]
                        build_metadata.AdditionalFiles.ReduGenKind = client
                        build_metadata.AdditionalFiles.ReduGenNamespace = {Base64("Redu.Cloud")}
                        build_metadata.AdditionalFiles.ReduGenName = {Base64("ReduClient")}
                        """),
                },
            },
            SolutionTransforms =
            {
                static (solution, project) => solution
                    .WithProjectMetadataReferences(project, TestProject.References)
                    .WithProjectParseOptions(project, TestProject.Parsing(LanguageVersion.CSharp12))
                    .WithProjectCompilationOptions(project, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)),
            },
        };
        foreach ((string name, string text) in Generate.From(Redu()).Files)
        {
            test.TestState.GeneratedSources.Add((typeof(ReduGenerator), name, SourceText.From(text, new UTF8Encoding(false))));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        GeneratedClient client = Generate.From(Redu());

        Assert.DoesNotContain(TestProject.Problems(client.Compilation), static problem => problem.Id == "CS1591");
    }

    private static MarkedFile Redu() => new("spec/redu-openapi.yaml", Document, ("Namespace", "Redu.Cloud"), ("Name", "ReduClient"));

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
