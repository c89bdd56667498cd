using System.Linq;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Emit;

public sealed class ObjectTests
{
    [Theory]
    [InlineData("type: string", "public required string Value", "ReadString()", "WriteString(Value)")]
    [InlineData("type: boolean", "public required bool Value", "ReadBoolean()", "WriteBoolean(Value)")]
    [InlineData("{ type: integer, format: int32 }", "public required int Value", "ReadInt32()", "WriteInt32(Value)")]
    [InlineData("type: integer", "public required long Value", "ReadInt64()", "WriteInt64(Value)")]
    [InlineData("type: number", "public required double Value", "ReadDouble()", "WriteDouble(Value)")]
    [InlineData("{ type: number, format: decimal }", "public required decimal Value", "ReadDecimal()", "WriteDecimal(Value)")]
    [InlineData("{ type: string, format: date-time }", "public required global::System.DateTimeOffset Value", "ReadDateTime()", "WriteDateTime(Value)")]
    [InlineData("{ type: string, format: date }", "public required global::System.DateOnly Value", "ReadDate()", "WriteDate(Value)")]
    [InlineData("{ type: string, format: uuid }", "public required global::System.Guid Value", "ReadGuid()", "WriteGuid(Value)")]
    [InlineData("{ type: string, format: uri }", "public required global::System.Uri Value", "ReadUri()", "WriteUri(Value)")]
    [InlineData("{ type: string, format: byte }", "public required byte[] Value", "ReadBytes()", "WriteBytes(Value)")]
    [InlineData("{ type: string, format: no-such-format }", "public required string Value", "ReadString()", "WriteString(Value)")]
    [InlineData("{}", "public required global::System.Text.Json.JsonElement Value", "ReadElement()", "WriteElement(Value)")]
    public void Each_type_and_format_has_its_shape(string schema, string property, string read, string write)
    {
        string text = Generate.From(Documents.WithSchemas(
            $$"""
                Thing:
                  type: object
                  required: [value]
                  properties:
                    value: {{(schema[0] == '{' ? schema : "{ " + schema + " }")}}
            """)).Text("Thing");

        Assert.Contains(property + " { get; set; }", text);
        Assert.Contains("Value = json." + read, text);
        Assert.Contains("json." + write, text);
    }

    [Fact]
    public void Required_and_nullable_make_four_shapes()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  type: object
                  required: [both, must]
                  properties:
                    must: { type: string }
                    both: { type: [string, 'null'] }
                    may: { type: integer }
                    three: { type: [string, 'null'] }
            """)).Text("Thing");

        Assert.Contains("public required string Must { get; set; }", text);
        Assert.Contains("public required string? Both { get; set; }", text);
        Assert.Contains("public long? May { get; set; }", text);
        Assert.Contains("set { _Three = value; _hasThree = true; }", text);
        Assert.Contains("if (Three is not null) { json.WriteString(Three); } else if (!_hasThree) { json.SkipMember(); } else { json.WriteNull(); }", text);
        Assert.Contains("if (Both is not null) { json.WriteString(Both); } else { json.WriteNull(); }", text);
        Assert.Contains("json.WriteInt64OrSkip(May);", text);
        Assert.Contains("json.BeginObject(JsonNames, 0x3UL)", text);
    }

    [Fact]
    public void Lists_and_maps_nest()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  type: object
                  properties:
                    things: { type: array, items: { $ref: '#/components/schemas/Thing' } }
                    names: { type: array, items: { type: string } }
                    table: { type: array, items: { type: array, items: { type: [integer, 'null'] } } }
                    map: { type: object, additionalProperties: { type: array, items: { type: string } } }
                    free: { type: object }
            """)).Text("Thing");

        Assert.Contains("IReadOnlyList<Thing>? Things", text);
        Assert.Contains("IReadOnlyList<string>? Names", text);
        Assert.Contains("IReadOnlyList<global::System.Collections.Generic.IReadOnlyList<long?>>? Table", text);
        Assert.Contains("IDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>? Map", text);
        Assert.Contains("IDictionary<string, global::System.Text.Json.JsonElement>? Free", text);
    }

    [Fact]
    public void Additional_members_stand_beside_the_named_ones()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  type: object
                  properties:
                    id: { type: string }
                  additionalProperties: { type: integer, format: int32 }
            """)).Text("Thing");

        Assert.Contains("IDictionary<string, int> AdditionalProperties\n", text);
        Assert.Contains("default: AdditionalProperties[json.MemberName(ref members)] = json.ReadInt32(); break;", text);
    }

    [Fact]
    public void An_inline_object_is_named_after_its_place()
    {
        GeneratedClient client = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  type: object
                  properties:
                    owner: { type: object, properties: { name: { type: string } } }
                    parts: { type: array, items: { type: object, properties: { size: { type: integer } } } }
            """));

        Assert.Contains("public ThingOwner? Owner", client.Text("Thing"));
        Assert.Contains("IReadOnlyList<ThingPartsItem>? Parts", client.Text("Thing"));
    }

    [Fact]
    public void Names_that_csharp_or_the_class_itself_has_are_not_in_the_way()
    {
        string text = Generate.Expecting(
            [],
            Documents.WithSchemas(
            """
                Thing:
                  type: object
                  properties:
                    class: { type: string }
                    thing: { type: string }
                    get_type: { type: string }
                    "a\"b": { type: string }
                    '@odd': { type: string }
            """)).Text("Thing");

        Assert.Contains("public string? Class { get; set; }", text);
        Assert.Contains("public string? ThingValue { get; set; }", text);
        Assert.Contains("public string? GetTypeValue { get; set; }", text);
        Assert.Contains("json.IsMember(ref members, \"a\\\"b\"u8)", text);
        Assert.Contains("json.WriteName(\"a\\\"b\");", text);
    }

    [Fact]
    public void A_required_member_outside_the_names_table_is_required_too()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, required: ['a"b'], properties: { 'a"b': { type: string } } }
            """)).Text("Thing");

        Assert.Contains("json.Require(hasAB, \"a\\\"b\");", text);
    }

    [Fact]
    public void More_than_64_members_need_several_words_of_required_bits()
    {
        string members = string.Concat(Enumerable.Range(0, 70).Select(i => $"        m{i}: {{ type: integer }}\n"));
        string text = Generate.From(Documents.WithSchemas("    Thing:\n      type: object\n      required: [m0, m69]\n      properties:\n" + members)).Text("Thing");

        Assert.Contains("json.BeginObject(JsonNames, new ulong[] { 0x1UL, 0x20UL })", text);
    }

    [Fact]
    public void A_schema_in_a_cycle_is_a_class_that_refers_to_itself()
    {
        GeneratedClient client = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, properties: { other: { $ref: '#/components/schemas/Other' } } }
                Other: { type: object, properties: { thing: { $ref: '#/components/schemas/Thing' } } }
            """));

        Assert.Contains("public Other? Other { get; set; }", client.Text("Thing"));
        Assert.Contains("public Thing? Thing { get; set; }", client.Text("Other"));
    }
}
