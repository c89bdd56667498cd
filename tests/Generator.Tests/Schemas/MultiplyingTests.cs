using System;
using System.Globalization;
using System.Linq;
using System.Text;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Schemas;

/// <summary>Small documents that say something enormous: each ends at once, with a client or a reason.</summary>
public sealed class MultiplyingTests
{
    [Fact]
    public void Schemas_of_many_references_to_one_another_are_asked_once_each()
    {
        // 12 references to the next at each of 20 levels: 12^20 ways from the first to the last.
        string schemas = Chain(20, static next => $"{{ anyOf: [{string.Join(", ", Enumerable.Repeat($"{{ $ref: '#/components/schemas/{next}' }}", 12))}] }}");

        Generate.From(Documents.WithSchemas("    Thing: { properties: { a: { $ref: '#/components/schemas/S0' } } }\n" + schemas));
    }

    [Fact]
    public void A_long_chain_of_allOf_is_no_deep_stack()
    {
        string schemas = Chain(900, static next => $"{{ allOf: [{{ $ref: '#/components/schemas/{next}' }}, {{ minProperties: 1 }}] }}");

        SmallStack.Run(() => CoreRun.Of(Documents.WithSchemas("    Thing: { $ref: '#/components/schemas/S0' }\n" + schemas)));
    }

    [Fact]
    public void A_client_that_would_be_enormous_is_refused_where_the_limit_is_passed()
    {
        string schemas = Chain(1_500, static next => $"{{ allOf: [{{ $ref: '#/components/schemas/{next}' }}] , properties: {{ of{next}: {{ type: string }} }} }}");

        string diagnostic = Assert.Single(CoreRun.Of(Documents.WithSchemas("    Thing: { $ref: '#/components/schemas/S0' }\n" + schemas)).Diagnostics);
        Assert.Contains("error REDU102: The document goes over a limit at #/components/schemas/S485: its client would have more than 1000000 parts; no client was generated", diagnostic);
    }

    [Fact]
    public void A_large_client_below_the_limit_is_generated()
    {
        string schemas = Chain(400, static next => $"{{ allOf: [{{ $ref: '#/components/schemas/{next}' }}] , properties: {{ of{next}: {{ type: string }} }} }}");

        CoreRun run = CoreRun.Of(Documents.WithSchemas("    Thing: { $ref: '#/components/schemas/S0' }\n" + schemas));

        Assert.Equal([], run.Diagnostics);
        Assert.Contains("OfS400", run.Files.Single(static file => file.Key.EndsWith(".S0.g.cs", StringComparison.Ordinal)).Value);
    }

    [Theory]
    [InlineData(45, true)]
    [InlineData(55, false)]
    public void References_lead_through_as_many_schemas_as_the_limit_says(int length, bool isGenerated)
    {
        string schemas = Chain(length, static next => $"{{ type: array, items: {{ $ref: '#/components/schemas/{next}' }} }}", last: "{ type: string }");

        CoreRun run = CoreRun.Of(Documents.WithSchemas("    Thing: { $ref: '#/components/schemas/S0' }\n" + schemas));

        Assert.Equal(isGenerated, !run.Diagnostics.Any(static diagnostic => diagnostic.Contains("REDU307", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_hierarchy_has_32_levels_of_classes_and_below_them_allOf()
    {
        string schemas = Chain(
            100,
            static next => $"{{ type: object, allOf: [{{ $ref: '#/components/schemas/{next}' }}] }}",
            last: "{ type: object, discriminator: { propertyName: kind }, required: [kind], properties: { kind: { type: string } } }");
        GeneratedClient client = Generate.From(Documents.WithSchemas("    Thing: { properties: { a: { $ref: '#/components/schemas/S100' } } }\n" + schemas));

        Assert.Contains("class S68 : S69,", client.Text("S68"));
        Assert.Contains("class S67 : global::", client.Text("S67"));
        Assert.Contains("Kind { get; set; }", client.Text("S0"));
    }

    private static string Chain(int length, Func<string, string> schema, string last = "{ type: object, properties: { last: { type: string } } }")
    {
        var schemas = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            schemas.Append(CultureInfo.InvariantCulture, $"    S{i}: {schema($"S{i + 1}")}\n");
        }

        return schemas.Append(CultureInfo.InvariantCulture, $"    S{length}: {last}\n").ToString();
    }
}
