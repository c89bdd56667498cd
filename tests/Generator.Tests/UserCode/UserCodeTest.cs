using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.UserCode;

/// <summary>Runs an analyzer and its code fix over the body of a user's method, beside a generated client.</summary>
internal static class UserCodeTest
{
    private const string Document =
        """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        security: [{ Key: [] }]
        components:
          securitySchemes:
            Key: { type: apiKey, in: header, name: X-Key }
          schemas:
            Problem: { type: object, required: [code], properties: { code: { type: string } } }
        paths:
          /things:
            get:
              tags: [things]
              operationId: list
              responses:
                '204': { description: Done. }
                '400': { description: Wrong., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          /file:
            get:
              tags: [things]
              operationId: download
              responses:
                '200': { description: A file., content: { application/octet-stream: {} } }
        """;

    /// <summary>Expects the diagnostics that are marked in the body, as <c>[|…|]</c>, and no others.</summary>
    public static Task TellsAsync<TAnalyzer>(string body)
        where TAnalyzer : DiagnosticAnalyzer, new() => RunAsync<TAnalyzer, EmptyCodeFixProvider>(body, body);

    /// <summary>Expects the marked diagnostics, and that the fix makes the second body of the first.</summary>
    public static Task RunAsync<TAnalyzer, TFix>(string body, string mended)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.Errors,
            TestCode = Method(body),
            FixedCode = Method(mended),
            SolutionTransforms =
            {
                static (solution, project) => solution
                    .WithProjectMetadataReferences(project, TestProject.References)
                    .WithProjectParseOptions(project, TestProject.Parsing(LanguageVersion.CSharp12))
                    .WithProjectCompilationOptions(project, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)),
            },
        };
        foreach ((string name, string text) in Generate.From(Document, ("Namespace", "Store"), ("Name", "StoreClient")).Files)
        {
            test.TestState.Sources.Add((name, text));
            test.FixedState.Sources.Add((name, text));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Method(string body) =>
        $$"""
        using System;
        using System.IO;
        using System.Threading.Tasks;
        using ReduGen;
        using Store;

        internal sealed class Program
        {
            private Stream? _kept;

            private async Task<Stream?> RunAsync(StoreClient client)
            {
        {{body}}
                return _kept;
            }
        }
        """;
}
