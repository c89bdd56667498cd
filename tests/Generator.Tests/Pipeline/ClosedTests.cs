using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

/// <summary>The generator opens nothing: neither files nor connections, whatever a document refers to.</summary>
public sealed class ClosedTests
{
    [Fact]
    public async Task A_reference_to_a_server_asks_no_server()
    {
        using var trap = new TcpListener(IPAddress.Loopback, 0);
        trap.Start();
        Task<TcpClient> caught = trap.AcceptTcpClientAsync(TestContext.Current.CancellationToken).AsTask();

        CoreRun.Of(Everywhere($"http://127.0.0.1:{((IPEndPoint)trap.LocalEndpoint).Port}/trap.yaml"));

        // A connection would have been made by now: the kernel accepts it before anyone answers.
        Assert.False(trap.Pending() || caught.IsCompleted);
    }

    [Fact]
    public void A_reference_to_a_file_reads_no_file()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("redugen-").FullName, "trap.yaml");
        File.WriteAllText(path, "Trap: { type: object, title: Trapped, properties: { trapped: { type: string } } }");
        string[] references = [path, "file://" + path, Path.GetRelativePath(Environment.CurrentDirectory, path)];

        foreach (string reference in references)
        {
            CoreRun run = CoreRun.Of(Everywhere(reference), Path.Combine(Environment.CurrentDirectory, "openapi.yaml"));
            Assert.DoesNotContain(run.Files.Values, static text => text.Contains("trapped", StringComparison.OrdinalIgnoreCase));
            Assert.NotEmpty(run.Diagnostics);
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private static string Everywhere(string file) =>
        $$"""
        openapi: 3.1.0
        $self: '{{file}}'
        jsonSchemaDialect: '{{file}}'
        info: { title: Traps, version: '1', license: { name: a, url: '{{file}}' } }
        externalDocs: { url: '{{file}}' }
        servers: [{ url: '{{file}}' }]
        paths:
          /a: { $ref: '{{file}}#/path' }
          /b:
            get:
              parameters: [{ $ref: '{{file}}#/parameter' }]
              requestBody: { $ref: '{{file}}#/body' }
              responses: { '200': { $ref: '{{file}}#/response' }, '400': { description: No., content: { application/json: { schema: { $ref: '{{file}}#/Trap' }, examples: { a: { externalValue: '{{file}}' } } } } } }
        components:
          securitySchemes: { a: { type: openIdConnect, openIdConnectUrl: '{{file}}' } }
          schemas:
            A: { $ref: '{{file}}#/Trap' }
            B: { $schema: '{{file}}', $id: '{{file}}', type: object, properties: { a: { $ref: 'trap.yaml#/Trap' }, b: { $dynamicRef: '{{file}}#Trap' } } }
            C: { oneOf: [{ $ref: '{{file}}#/Trap' }], discriminator: { propertyName: a, mapping: { a: '{{file}}#/Trap' } } }
        """;
}
