using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Schemas;

public sealed class MemberTests
{
    [Fact]
    public void A_property_may_be_called_ref()
    {
        GeneratedClient client = Generate.From(Documents.WithSchemas("    Thing: { type: object, properties: { $ref: { type: string }, value: { type: string } } }"));

        Assert.Contains("public string? Ref { get; set; }", client.Text("Thing"));
        Assert.Contains("\"$ref\\\":", client.Text("Thing"));
    }

    [Fact]
    public void A_required_member_that_only_the_server_writes_is_not_demanded_and_not_sent()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  type: object
                  required: [id, password]
                  properties:
                    id: { type: string, readOnly: true }
                    password: { type: string, writeOnly: true }
            """)).Text("Thing");

        Assert.Contains("public string Id { get; set; }", text);
        Assert.Contains("if (json.SkipsReadOnly) { json.SkipMember(); } else { json.WriteString(Id); }", text);
        Assert.Contains("public required string Password { get; set; }", text);
        Assert.Contains("json.BeginObject(JsonNames, 0x1UL)", text);
    }

    [Fact]
    public void A_constant_is_written_by_the_class()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  type: object
                  required: [type, version, on]
                  properties:
                    type: { const: thing }
                    version: { type: integer, enum: [2] }
                    'on': { const: true }
                    may: { const: perhaps }
            """)).Text("Thing");

        Assert.Contains("public string Type { get; set; } = \"thing\";", text);
        Assert.Contains("public long Version { get; set; } = 2;", text);
        Assert.Contains("public bool On { get; set; } = true;", text);
        Assert.Contains("public string? May { get; set; }\n", text);
    }

    [Fact]
    public void A_deprecated_member_is_obsolete_unless_it_must_be_given()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, required: [b], properties: { a: { type: string, deprecated: true }, b: { type: string, deprecated: true } } }
            """)).Text("Thing");

        Assert.Contains("[global::System.Obsolete(\"The document marks it as deprecated.\")]\n    public string? A", text);
        Assert.DoesNotContain("]\n    public required string B", text);
    }

    [Fact]
    public void A_name_can_be_given_by_an_extension()
    {
        GeneratedClient client = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, properties: { q: { type: string, x-csharp-name: Query }, level: { $ref: '#/components/schemas/lvl' } } }
                lvl: { type: integer, enum: [1, 2], x-enum-varnames: [Low, High], x-ms-client-name: Level }
            """));

        Assert.Contains("public string? Query { get; set; }", client.Text("Thing"));
        Assert.Contains("public Level? Level { get; set; }", client.Text("Thing"));
        Assert.Contains("public const long Low = 1;", client.Text("Level"));
    }

    [Fact]
    public void A_name_of_what_a_reference_leads_to_is_not_the_property_s() => Assert.Contains(
        "public Volume? BootDisk { get; set; }",
        Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, properties: { boot_disk: { $ref: '#/components/schemas/disk' } } }
                disk: { type: object, x-csharp-name: Volume, properties: { size: { type: integer } } }
            """)).Text("Thing"));

    [Theory]
    [InlineData("{ type: integer, enum: [1, -1, 4294967296] }", "public const long Minus1 = -1;")]
    [InlineData("{ type: number, enum: [1.5, 2] }", "public const double _1Dot5")]
    [InlineData("{ type: string, enum: [1, true, x] }", "public const string _1 = \"1\";")]
    [InlineData("{ enum: [a, b, null] }", "public const string A = \"a\";")]
    [InlineData("{ type: string, enum: ['', '*', ' '] }", "public const string Asterisk = \"*\";")]
    public void Enumerations_of_every_kind(string schema, string constant) => Assert.Contains(
        constant,
        Generate.From(Documents.WithSchemas($"    Thing: {schema}")).Text("Thing"));

    [Fact]
    public void Values_of_several_kinds_are_a_union() => Assert.Contains(
        "public Thing(ThingInteger value)",
        Generate.From(Documents.WithSchemas("    Thing: { enum: [auto, 1, 2] }")).Text("Thing"));

    [Theory]
    [InlineData("{ type: string, format: duration }", "global::System.TimeSpan")]
    [InlineData("{ type: string, format: time }", "global::System.TimeOnly")]
    [InlineData("{ type: string, format: http-date }", "global::System.DateTimeOffset")]
    [InlineData("{ type: integer, format: unixtime }", "global::System.DateTimeOffset")]
    [InlineData("{ type: string, format: base64url }", "byte[]")]
    [InlineData("{ type: string, format: base64 }", "byte[]")]
    [InlineData("{ type: string, contentEncoding: base64 }", "byte[]")]
    [InlineData("{ contentEncoding: base64url, contentMediaType: image/png }", "byte[]")]
    [InlineData("{ type: string, contentEncoding: quoted-printable }", "string")]
    [InlineData("{ type: number, format: decimal128 }", "decimal")]
    [InlineData("{ type: integer, format: uint64 }", "ulong")]
    [InlineData("{ type: integer, format: int8 }", "sbyte")]
    [InlineData("{ type: number, format: int32 }", "int")]
    [InlineData("{ format: date-time }", "global::System.DateTimeOffset")]
    [InlineData("{ type: object, patternProperties: { '^x': { type: integer } } }", "global::System.Collections.Generic.IDictionary<string, long>")]
    public void More_formats_have_their_types(string schema, string type) => Assert.Contains(
        $"public {type}? Value {{ get; set; }}",
        Generate.From(Documents.WithSchemas($"    Thing: {{ type: object, properties: {{ value: {schema} }} }}")).Text("Thing"));

    [Fact]
    public void Properties_that_would_have_one_name_are_told_once()
    {
        string text = Generate.Expecting(
            ["(17,21): info REDU400: \"auth_time\", \"authTime\" at #/components/schemas/Thing/properties/auth_time would all be AuthTime in C#: they became AuthUnderscoreTime, AuthTime"],
            Documents.WithSchemas(
                """
                    Thing:
                      properties: { auth_time: { type: string }, authTime: { type: string } }
                """)).Text("Thing");
        Assert.Contains("public string? AuthUnderscoreTime", text);
        Assert.Contains("public string? AuthTime", text);
    }

    [Theory]
    [InlineData("5", "long B { get; set; } = 5;")]
    [InlineData("1.5", "double B { get; set; } = 1.5D;")]
    [InlineData("five", "string B { get; set; } = \"five\";")]
    public void A_constant_without_a_type_has_that_of_its_value(string value, string member) => Assert.Contains(
        "public " + member,
        Generate.From(Documents.WithSchemas($"    Thing: {{ type: object, required: [b], properties: {{ b: {{ const: {value} }} }} }}")).Text("Thing"));
}
