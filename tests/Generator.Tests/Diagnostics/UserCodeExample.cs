using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ReduGen.Generator.Tests.Kit;
using ReduGen.Generator.UserCode;

namespace ReduGen.Generator.Tests.Diagnostics;

/// <summary>An example in C#: the body of a user's method, beside a generated client.</summary>
internal static class UserCodeExample
{
    private const string Document =
        """
        openapi: 3.1.0
        info: { title: Redu, version: '1' }
        servers: [{ url: 'https://redu.example' }]
        components:
          securitySchemes:
            ApiKey: { type: apiKey, in: header, name: X-Key }
          schemas:
            ErrorResponse:
              type: object
              required: [error]
              properties: { error: { type: object, required: [code], properties: { code: { type: string } } } }
        security: [{ ApiKey: [] }]
        paths:
          /instances:
            get:
              tags: [instances]
              operationId: listInstances
              responses:
                '204': { description: None. }
                '401': { description: Wrong key., content: { application/json: { schema: { $ref: '#/components/schemas/ErrorResponse' } } } }
          /files/{name}:
            get:
              tags: [files]
              operationId: downloadFile
              parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
              responses: { '200': { description: The file., content: { application/octet-stream: {} } } }
        """;

    /// <summary>The ids of what the analyzers say of it; the example must compile.</summary>
    public static IReadOnlyList<string> Ids(string body)
    {
        string parameter = body.Contains("var client", System.StringComparison.Ordinal) ? "" : "ReduClient client";
        CSharpCompilation project = TestProject.Create(LanguageVersion.Latest, $$"""
            using System;
            using System.IO;
            using System.Threading.Tasks;
            using Redu;
            using ReduGen;

            internal static class Example
            {
                internal static async Task RunAsync({{parameter}})
                {
                    await Task.Yield();
                    {{body}}
                }
            }
            """);
        Generate.Driver(new MarkedFile("openapi.yaml", Document, ("Namespace", "Redu"), ("Name", "ReduClient")))
            .RunGeneratorsAndUpdateCompilation(project, out Compilation whole, out _);
        Assert.Empty(TestProject.Problems(whole));
        return
        [
            .. whole.WithAnalyzers([new KeyInSourceAnalyzer(), new UndisposedStreamAnalyzer(), new UntypedCatchAnalyzer()])
                .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult()
                .Select(static diagnostic => diagnostic.Id).Distinct(),
        ];
    }
}
