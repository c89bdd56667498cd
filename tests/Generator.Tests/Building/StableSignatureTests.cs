using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

/// <summary>A document grows: what was written against the smaller one compiles against the larger one.</summary>
public sealed class StableSignatureTests
{
    private const string Caller =
        """
        using System.Threading;
        using System.Threading.Tasks;

        internal static class Caller
        {
            public static async Task CallAsync(IThingsClient things, CancellationToken token)
            {
                await things.ListAsync(token);
                await things.ListAsync(cancellationToken: token);
                await things.ListAsync();
                await things.ListResponseAsync(token);
                await things.PutAsync("1", new Thing(), token);
            }
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("parameters: [{ name: limit, in: query, schema: { type: integer } }]")]
    public void The_first_optional_parameter_breaks_no_caller_that_gives_a_token(string parameters)
    {
        GeneratedClient client = Generate.From(Documents.WithPaths(
            $$"""
              /things:
                get: { operationId: listThings, tags: [things], responses: { '204': { description: None. } }, {{parameters}} }
              /things/{id}:
                put:
                  operationId: putThing
                  tags: [things]
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                  responses: { '204': { description: None. } }
            """));

        var options = (CSharpParseOptions)client.Compilation.SyntaxTrees.First().Options;
        Compilation project = client.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "using Tests.Project;\n" + Caller, options, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal([], TestProject.Problems(project).Select(Generate.Printed));
    }
}
