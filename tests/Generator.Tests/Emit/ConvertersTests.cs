using System;
using System.Linq;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Emit;

public sealed class ConvertersTests
{
    private const string Schemas = """
            Thing: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' }, any: { $ref: '#/components/schemas/Any' } } }
            Kind: { type: string, enum: [small, large] }
            Any: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: string }] }
        """;

    [Theory]
    [InlineData("Thing", "Model<Thing>")]
    [InlineData("Any", "Model<Any>")]
    [InlineData("Kind", "Enum<Kind>")]
    public void Types_name_converters_of_their_own_assembly(string type, string converter) => Assert.Contains(
        $"[global::System.Text.Json.Serialization.JsonConverter(typeof(ApiClientJson.{converter}))]", Generate.From(Documents.WithSchemas(Schemas)).Text(type));

    [Theory]
    [InlineData("Public", "public")]
    [InlineData("Internal", "internal")]
    public void Converters_are_seen_where_the_types_are(string accessibility, string modifier) => Assert.Contains(
        $"\n{modifier} static class ApiClientJson\n", Generate.From(Documents.WithSchemas(Schemas), ("Accessibility", accessibility)).Text("ApiClientJson"));

    [Fact]
    public void A_document_without_types_has_no_converters() => Assert.DoesNotContain(
        Generate.From(Documents.WithScheme("type: http, scheme: bearer")).Files.Keys,
        static name => name.Contains("Json", StringComparison.Ordinal));

    [Fact]
    public void A_schema_of_the_same_name_gets_another_one()
    {
        GeneratedClient client = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, properties: { json: { $ref: '#/components/schemas/ApiClientJson' } } }
                ApiClientJson: { type: object, properties: { id: { type: string } } }
            """));

        Assert.Equal(2, client.Files.Keys.Count(static name => name.Contains("ApiClientJson", StringComparison.Ordinal)));
    }
}
