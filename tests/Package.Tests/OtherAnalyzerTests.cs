using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>Beside an analyzer that brings another version of the library that the generator reads documents with.</summary>
public sealed class OtherAnalyzerTests(Packages packages)
{
    [Fact]
    public Task Both_work_beside_an_analyzer_that_carries_Microsoft_OpenApi_1_6() => BothWork(
        "other-analyzer-1.6",
        "Microsoft.OpenApi.Readers",
        "1.6.31",
        "new Microsoft.OpenApi.Readers.OpenApiStringReader().Read(Text, out _)",
        ["Microsoft.OpenApi", "Microsoft.OpenApi.Readers", "SharpYaml"]);

    [Fact]
    public Task Both_work_beside_an_analyzer_that_carries_Microsoft_OpenApi_3() => BothWork(
        "other-analyzer-3",
        "Microsoft.OpenApi",
        "3.0.0",
        "Microsoft.OpenApi.OpenApiDocument.Parse(Text, \"json\").Document",
        ["Microsoft.OpenApi"]);

    private async Task BothWork(string name, string package, string version, string read, string[] assemblies)
    {
        // Not through NewProject: what this analyzer is made of comes from where the machine gets its packages.
        var analyzer = new Project(Path.Combine(packages.Folder, name));
        analyzer.Write("Other.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="5.0.0" ExcludeAssets="runtime" />
                <PackageReference Include="{package}" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        analyzer.Write("Other.cs", $$""""
            using Microsoft.CodeAnalysis;

            [Generator]
            public sealed class Other : IIncrementalGenerator
            {
                private const string Text = """{ "openapi": "3.0.1", "info": { "title": "read by the other", "version": "1" }, "paths": {} }""";

                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
                {
                    var document = {{read}};
                    output.AddSource("Other.g.cs", "internal static class Other { public const string Title = \"" + document.Info.Title + "\"; }");
                });
            }
            """");
        await analyzer.Build();

        string folder = Path.Combine(analyzer.Folder, "bin", "Debug", "netstandard2.0");
        Project project = packages.NewConsumer("beside-" + name, $"""
            <Analyzer Include="{folder}/Other.dll" />
            {string.Concat(assemblies.Select(assembly => $"""<Analyzer Include="{folder}/{assembly}.dll" />"""))}
            """);
        project.Replace("Program.cs", "foreach", "Console.WriteLine(Other.Title);\nforeach");

        await project.Build();
        using var service = new LoopbackService();
        Assert.Equal("read by the other\n" + Consumer.Printed, await project.Run(service.Address, LoopbackService.Key));
    }
}
