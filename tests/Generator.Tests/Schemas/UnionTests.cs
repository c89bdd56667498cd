using System.Linq;
using System.Text.RegularExpressions;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Schemas;

public sealed class UnionTests
{
    private const string Animals =
        """

            Cat: { type: object, required: [kind, meow], properties: { kind: { type: string }, meow: { type: boolean } } }
            Dog: { type: object, required: [kind, bark], properties: { kind: { type: string }, bark: { type: boolean } } }
        """;

    [Fact]
    public void A_discriminator_tells_the_variants_by_mapping_or_by_name()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
                  discriminator: { propertyName: kind, mapping: { kitten: '#/components/schemas/Cat', cat: Cat } }
            """ + Animals)).Text("Thing");

        Assert.Contains("public Thing(Cat value)", text);
        Assert.Contains("public static implicit operator Thing(Dog value)", text);
        Assert.Contains("switch (json.PeekMember(\"kind\"u8))", text);
        Assert.Contains("case \"kitten\":", text);
        Assert.Contains("case \"cat\":", text);
        Assert.Contains("case \"Dog\":", text);
        Assert.Contains("return new Thing(json.ReadElement());", text);
    }

    [Fact]
    public void A_member_with_another_constant_in_each_tells_them()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  anyOf:
                    - { type: object, required: [type], properties: { type: { const: text }, text: { type: string } } }
                    - { type: object, required: [type], properties: { type: { type: string, enum: [image] }, url: { type: string } } }
            """)).Text("Thing");

        Assert.Contains("public Thing(ThingText value)", text);
        Assert.Contains("public Thing(ThingImage value)", text);
        Assert.Contains("switch (json.PeekMember(\"type\"u8))", text);
    }

    [Fact]
    public void A_member_that_only_one_must_have_tells_it()
    {
        string text = Generate.From(Documents.WithSchemas("    Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }" + Animals)).Text("Thing");

        Assert.Contains("if (json.HasMember(\"meow\"u8)) { return new Thing(json.ReadModel<Cat>()); }", text);
        Assert.Contains("if (json.HasMember(\"bark\"u8)) { return new Thing(json.ReadModel<Dog>()); }", text);
    }

    [Fact]
    public void Where_nothing_tells_them_it_is_said_and_they_are_tried_in_order()
    {
        string text = Generate.Expecting(
            ["(16,5): info REDU305: Nothing in #/components/schemas/Thing tells A, B apart: each is tried in this order, and the first that the JSON fits is taken; a discriminator would tell them"],
            Documents.WithSchemas(
            """
                Thing: { anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
                A: { type: object, properties: { a: { type: string } } }
                B: { type: object, properties: { b: { type: string } } }
            """)).Text("Thing");

        Assert.Contains("if (json.TryReadType(global::ReduGen.Generated.Json.Model<A>(), out A", text);
    }

    [Fact]
    public void Kinds_of_json_tell_variants()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, properties: { value: { type: [string, integer, boolean, array, 'null'], items: { type: string } } } }
            """)).Text("ThingValue");

        Assert.Contains("case global::System.Text.Json.JsonValueKind.String:", text);
        Assert.Contains("public ThingValue(string value)", text);
        Assert.Contains("public ThingValue(long value)", text);
        Assert.Contains("public ThingValue(bool value)", text);
        Assert.Contains("public ThingValue(global::System.Collections.Generic.IReadOnlyList<string> value)", text);
    }

    [Theory]
    [InlineData("anyOf: [{ type: string }, { type: 'null' }]", "public string? Value")]
    [InlineData("oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Other' }]", "public Other? Value")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Other' }]", "public Other? Value")]
    [InlineData("anyOf: [{ type: string }, { type: string, enum: [a, b] }]", "public ThingValue? Value")]
    [InlineData("anyOf: [{ type: string }, { type: string, format: uri }]", "public string? Value")]
    [InlineData("anyOf: [{ type: integer }, { type: number }]", "public double? Value")]
    [InlineData("type: object, properties: { a: { type: string } }, anyOf: [{ required: [a] }, { required: [b] }]", "public ThingValue? Value")]
    [InlineData("type: [integer, string], format: int32, pattern: '^-?(?:0|[1-9]\\d*)$'", "public int? Value")]
    public void Unions_of_one_type_are_that_type(string schema, string property) => Assert.Contains(
        property,
        Generate.From(Documents.WithSchemas(
            $$"""
                Thing: { type: object, properties: { value: { {{schema}} } } }
                Other: { type: object, properties: { id: { type: string } } }
            """)).Text("Thing"));

    [Theory]
    [InlineData("anyOf: [{ type: string }, { type: string, enum: [a, b] }]", 1)]
    [InlineData("oneOf: [{ enum: [a] }, { enum: [b] }]", 1)]
    [InlineData("oneOf: [{ type: boolean }, { type: string, enum: [a, b] }]", 2)]
    public void A_list_of_values_that_is_a_part_of_an_open_one_is_no_type_of_its_own(string schema, int types) => Assert.Equal(
        types,
        Generate.From(Documents.WithSchemas($"    Thing: {{ {schema} }}")).Files.Values
            .Sum(static text => Regex.Count(text, @"\n[a-z ]+ (class|struct) Thing(?!sClient)")));

    [Fact]
    public void A_union_may_hold_itself()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Thing' } }] }
            """)).Text("Thing");

        Assert.Contains("public Thing(global::System.Collections.Generic.IReadOnlyList<Thing> value)", text);
    }

    [Fact]
    public void A_union_of_itself_alone_is_said_and_keeps_the_json() => Assert.Contains(
        "public Thing(global::System.Text.Json.JsonElement value)",
        Generate.Expecting(
            ["(16,5): warning REDU303: The schema #/components/schemas/Thing consists of itself alone: what needs it was left out"],
            Documents.WithSchemas("    Thing: { anyOf: [{ $ref: '#/components/schemas/Thing' }] }")).Text("Thing"));
}
