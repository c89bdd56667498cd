using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Tests.Reading;

/// <summary>
/// What a document writes in the way of another version, or leaves half-written, and a person would understand: read without a problem.
/// </summary>
public sealed class ReadAsMeantTests
{
    private static OpenApiSchema Schema(string version, string schema) => (OpenApiSchema)Reads.Document(
        version == "2.0"
            ? $$"""{"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": {}, "definitions": {"A": {{schema}}, "B": {} } }"""
            : $$"""{"openapi": "{{version}}", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {{schema}}, "B": {} } } }""",
        "spec.json").Components!.Schemas!["A"];

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void A_null_in_a_list_of_types_makes_it_nullable(string version)
    {
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, Schema(version, """{"type": ["string", "null"]}""").Type);
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, Schema(version, """{"type": ["string", null]}""").Type);
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, Schema(version, """{"type": "string", "nullable": true}""").Type);
    }

    [Fact]
    public void Several_types_in_an_older_document_are_read()
    {
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Integer, Schema("3.0.3", """{"type": ["string", "integer"]}""").Type);
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Integer, Schema("2.0", """{"type": ["string", "integer"]}""").Type);
    }

    [Fact]
    public void Exclusive_bounds_are_read_in_both_forms()
    {
        OpenApiSchema older = Schema("3.0.3", """{"type": "integer", "exclusiveMinimum": 5}""");
        OpenApiSchema newer = Schema("3.1.0", """{"type": "integer", "minimum": 5, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": false}""");
        Assert.Equal("5", older.ExclusiveMinimum);
        Assert.Equal("5", newer.ExclusiveMinimum);
        Assert.Equal(("9", null), (newer.Maximum, newer.ExclusiveMaximum));
    }

    [Fact]
    public void A_tuple_is_a_list_of_any_of_its_items()
    {
        Assert.Equal(JsonSchemaType.String, Schema("3.0.3", """{"type": "array", "items": [{"type": "string"}]}""").Items!.Type);
        Assert.Equal(2, Schema("3.1.0", """{"type": "array", "items": [{"type": "string"}, {"type": "null"}]}""").Items!.AnyOf!.Count);
        Assert.Equal(2, Schema("2.0", """{"type": "array", "items": [{"type": "string"}, {"$ref": "#/definitions/B"}]}""").Items!.AnyOf!.Count);
    }

    [Fact]
    public void A_union_in_2_0_is_a_union()
    {
        OpenApiSchema schema = Schema("2.0", """{"oneOf": [{"$ref": "#/definitions/B"}, {"anyOf": [{"type": "string", "format": "date"}, {"type": "integer"}]}]}""");
        Assert.Equal("B", Assert.IsType<OpenApiSchemaReference>(schema.OneOf![0]).Reference.Id);
        Assert.NotNull(((OpenApiSchemaReference)schema.OneOf[0]).Target);
        Assert.Equal(2, schema.OneOf[1].AnyOf!.Count);
    }

    [Fact]
    public void A_discriminator_is_read_in_both_forms()
    {
        Assert.Equal("kind", Schema("3.0.3", """{"type": "object", "discriminator": "kind"}""").Discriminator!.PropertyName);
        Assert.Equal("kind", Schema("2.0", """{"type": "object", "discriminator": {"propertyName": "kind"}}""").Discriminator!.PropertyName);
    }

    [Fact]
    public void A_const_keeps_its_kind()
    {
        Assert.Equal("5", Assert.Single(Schema("3.0.3", """{"const": 5}""").Enum!).ToJsonString());
        Assert.Equal("[1]", Assert.Single(Schema("3.1.0", """{"const": [1]}""").Enum!).ToJsonString());
        Assert.Equal((JsonSchemaType.Boolean, "True"), (Schema("3.1.0", """{"const": true}""").Type!.Value, Schema("3.1.0", """{"const": true}""").Const));
    }

    [Fact]
    public void A_null_among_the_values_of_an_enum_is_kept() =>
        Assert.True(Schema("3.1.0", """{"enum": ["a", null]}""").Enum![1].IsJsonNullSentinel());

    [Fact]
    public void A_boolean_is_a_schema()
    {
        OpenApiSchema schema = Schema("3.1.0", """{"properties": {"a": true, "b": false}, "items": true, "additionalProperties": false}""");
        Assert.NotNull(schema.Properties!["a"]);
        Assert.NotNull(schema.Properties["b"].Not);
        Assert.NotNull(schema.Items);
        Assert.False(schema.AdditionalPropertiesAllowed);
    }

    [Fact]
    public void Newer_keywords_in_3_0_are_read()
    {
        OpenApiSchema schema = Schema("3.0.3", """{"patternProperties": {"^a": {"type": "string", "maxLength": "5"} } }""");
        Assert.Equal(5, schema.PatternProperties!["^a"].MaxLength);
    }

    [Fact]
    public void Numbers_and_flags_may_be_texts_and_a_limit_may_be_beyond_all()
    {
        OpenApiSchema schema = Schema("3.0.3", """{"maxLength": "10", "minLength": 1.0, "maxItems": 9223372036854775807, "uniqueItems": "true", "minimum": -1.7976931348623157e+308}""");
        Assert.Equal((10, 1, null, true), (schema.MaxLength, schema.MinLength, schema.MaxItems, schema.UniqueItems));
        Assert.Equal("-1.7976931348623157e+308", schema.Minimum);
    }

    [Fact]
    public void A_property_that_calls_itself_required_is_required() =>
        Assert.Equal(["b", "a"], Schema("3.0.3", """{"required": ["b"], "properties": {"a": {"required": true}, "b": {"required": false}, "c": {"required": false}}}""").Required!);

    [Fact]
    public void Keys_with_nothing_behind_them_are_read()
    {
        OpenApiDocument document = Reads.Document(
            """
            openapi: 3.0.3
            info: {title: true, version: 1.10}
            tags:
            paths:
              /a:
                parameters:
                get:
                  tags: pets
                  security: [{K: }]
                  responses: {200: , 4xx: {description: }}
            components:
              schemas: {A: }
              securitySchemes: {K: {type: APIKEY, name: x, in: header}}
              examples: []
            """);
        Assert.Equal(("true", "1.10"), (document.Info.Title, document.Info.Version));
        Assert.Equal(["200", "4xx"], document.Paths["/a"].Operations!.Single().Value.Responses!.Keys);
        Assert.Equal(["pets"], document.Paths["/a"].Operations!.Single().Value.Tags!.Select(static tag => tag.Reference.Id));
        Assert.NotNull(document.Components!.Schemas!["A"]);
        Assert.Equal(SecuritySchemeType.ApiKey, document.Components.SecuritySchemes!["K"].Type);
    }
}
