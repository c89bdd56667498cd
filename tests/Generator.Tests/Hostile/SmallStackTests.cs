using System.Globalization;
using System.Linq;
using System.Text;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Hostile;

/// <summary>
/// Whatever walks a document by recursion, on the smallest stack that a host of the compiler is known to give: reading, references, repair, rules, types, XML, lock files,
/// printing. An overflow would end the test run; overlays and their queries are tested beside theirs, and every input of the fuzzer runs on such a stack.
/// </summary>
public sealed class SmallStackTests
{
    // Levels of a document above a schema of components, and of the deepest schema's own.
    private const int Levels = Limits.Depth - 8;

    [Theory]
    [InlineData("items", "type: array, ")]
    [InlineData("additionalProperties", "type: object, ")]
    [InlineData("not", "type: object, ")]
    [InlineData("items", "")]
    public void Schemas_nested_as_deep_as_a_document_may_be(string keyword, string own) =>
        Generated(Nested(Levels, _ => $"{own}{keyword}: ", "type: string"));

    [Theory]
    [InlineData("properties: { p: ", " }", "type: object, ")]
    [InlineData("allOf: [", "]", "")]
    [InlineData("oneOf: [", ", { type: integer }]", "")]
    [InlineData("anyOf: [", ", { type: boolean }]", "")]
    [InlineData("patternProperties: { a: ", " }", "type: object, ")]
    [InlineData("items: { type: object, properties: { p: ", " } }", "type: array, ")]
    public void So_are_those_of_two_levels_each(string open, string close, string own)
    {
        int levels = Levels / (1 + open.Count(static c => c is '[' or '{'));
        Generated(string.Concat(Enumerable.Repeat($"{{ {own}{open}", levels)) + "{ type: string }" + string.Concat(Enumerable.Repeat($"{close} }}", levels)));
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public void So_are_bodies_of_other_media_types(string mediaType)
    {
        string schema = Nested(Levels / 2, static level => $"type: object, xml: {{ name: a{level.ToString(CultureInfo.InvariantCulture)} }}, properties: {{ p: ", "type: string", " }");
        string chain = Documents.WithSchemas($"    Thing: {schema}\n");
        SmallStack.Run(() => CoreRun.Of(chain.Replace("application/json", mediaType, System.StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/NEXT' } }")]
    [InlineData("{ type: object, properties: { p: { $ref: '#/components/schemas/NEXT' } } }")]
    [InlineData("{ type: object, xml: { name: x }, allOf: [{ $ref: '#/components/schemas/NEXT' }] }")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/NEXT' }, { type: integer }] }")]
    [InlineData("{ $ref: '#/components/schemas/NEXT' }")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/NEXT' }], discriminator: { propertyName: kind } }")]
    public void Chains_of_references_may_be_of_any_length(string schema)
    {
        var schemas = new StringBuilder("    Thing: { $ref: '#/components/schemas/S0' }\n");
        for (int i = 0; i < 600; i++)
        {
            schemas.Append(CultureInfo.InvariantCulture, $"    S{i}: {schema.Replace("NEXT", $"S{i + 1}", System.StringComparison.Ordinal)}\n");
        }

        string document = Documents.WithSchemas(schemas + "    S600: { type: object, properties: { a: { type: string } } }\n");
        SmallStack.Run(() => CoreRun.Of(document));
        SmallStack.Run(() => CoreRun.Of(document.Replace("application/json", "application/xml", System.StringComparison.Ordinal)));
    }

    private static void Generated(string schema)
    {
        CoreRun run = null!;
        SmallStack.Run(() => run = CoreRun.Of(Documents.WithSchemas($"    Thing: {schema}\n")));

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Contains("REDU102", System.StringComparison.Ordinal) || diagnostic.Contains("REDU118", System.StringComparison.Ordinal));
        Assert.NotEmpty(run.Files);
    }

    private static string Nested(int levels, System.Func<int, string> open, string innermost, string close = "") =>
        string.Concat(Enumerable.Range(0, levels).Select(level => "{ " + open(level))) + "{ " + innermost + " }" + string.Concat(Enumerable.Repeat(close + " }", levels));
}
