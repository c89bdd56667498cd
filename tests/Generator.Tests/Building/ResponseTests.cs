using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

/// <summary>What an operation gives back, by the statuses and media types of its responses.</summary>
public sealed class ResponseTests
{
    private const string Thing = "application/json: { schema: { $ref: '#/components/schemas/Thing' } }";

    [Theory]
    [InlineData("text/plain", "string", "ApiBody.Text")]
    [InlineData("text/csv", "string", "ApiBody.Text, \"text/csv\"")]
    [InlineData("application/pdf", "global::System.IO.Stream", "ApiBody.Stream, \"application/pdf\"")]
    [InlineData("image/svg+xml", "global::System.IO.Stream", "ApiBody.Stream, \"image/svg+xml\"")]
    [InlineData("image/*", "global::System.IO.Stream", "ApiBody.Stream, \"image/*\"")]
    [InlineData("*/*", "global::System.IO.Stream", "ApiBody.Stream, \"*/*\"")]
    [InlineData("application/x-www-form-urlencoded", "string", "ApiBody.Text, \"application/x-www-form-urlencoded\"")]
    [InlineData("application/json; charset=utf-8", "global::System.Text.Json.JsonElement", "Json.Element, \"application/json; charset=utf-8\"")]
    [InlineData("application/vnd.thing+json", "global::System.Text.Json.JsonElement", "Json.Element, \"application/vnd.thing+json\"")]
    public void A_media_type_tells_how_a_body_is_read(string mediaType, string type, string body)
    {
        string text = Of($"'200': {{ description: Fine., content: {{ '{mediaType}': {{}} }} }}, '500': {{ description: Bad., content: {{ text/html: {{}} }} }}");

        Assert.Contains($"Task<{type}> GetAsync(", text);
        Assert.Contains($".Returns(200, global::ReduGen.Generated.{body})", text);
        Assert.Contains(".Fails(500);", text);
    }

    [Fact]
    public void A_success_without_a_body_beside_one_with_a_body_makes_the_result_nullable()
    {
        string text = Of($"'200': {{ description: Fine., content: {{ {Thing} }} }}, '204': {{ description: None. }}");

        Assert.Contains("Task<Thing?> GetAsync(", text);
        Assert.Contains("Task<global::ReduGen.ApiResponse<Thing?>> GetResponseAsync(", text);
        Assert.Contains("/// <para>The value; null where the response has no body.</para>", text);
        Assert.Contains(".Returns(200, global::ReduGen.Generated.Json.Model<Thing>())", text);
        Assert.Contains(".Returns(204);", text);
    }

    [Fact]
    public void A_response_that_two_operations_refer_to_has_one_type_and_one_place()
    {
        GeneratedClient client = Generate.From(
            """
            openapi: 3.1.0
            info: { title: Things, version: '1' }
            servers: [{ url: 'https://things.example' }]
            paths:
              /a: { get: { operationId: getA, responses: { '200': { $ref: '#/components/responses/Shared' } } } }
              /b: { get: { operationId: getB, responses: { '200': { $ref: '#/components/responses/Shared' } } } }
            components:
              responses:
                Shared:
                  description: Fine.
                  content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } }
            """);

        Assert.Contains("Task<GetAResult> GetAsync(", client.Text("AClient"));
        Assert.Contains("Task<GetAResult> GetAsync(", client.Text("BClient"));
        Assert.Contains("<c>#/components/responses/Shared/content/application~1json/schema</c>", client.Text("GetAResult"));
    }

    [Fact]
    public void A_nullable_result_of_a_value_type_does_not_allow_the_null_that_the_schema_forbids()
    {
        string text = Of("'200': { description: Fine., content: { application/json: { schema: { type: integer } } } }, '204': { description: None. }");

        Assert.Contains("Task<long?> GetAsync(", text);
        Assert.Contains(".Returns(200, global::ReduGen.Generated.Json.Int64, static value => value)", text);
    }

    [Theory]
    [InlineData("{ type: [integer, 'null'] }", "long?", "NullableValue(global::ReduGen.Generated.Json.Int64)")]
    [InlineData("{ anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] }", "Thing?", "Nullable(global::ReduGen.Generated.Json.Model<Thing>())")]
    public void A_schema_that_allows_null_gives_null(string schema, string result, string type)
    {
        string text = Of($"'200': {{ description: Fine., content: {{ application/json: {{ schema: {schema} }} }} }}");

        Assert.Contains($"Task<{result}> GetAsync(", text);
        Assert.Contains($".Returns(200, global::ReduGen.Generated.Json.{type})", text);
        Assert.Contains("/// <para>The value; null where the body is JSON's null.</para>", text);
    }

    [Fact]
    public void Successes_of_several_types_are_a_class_with_a_constructor_for_each()
    {
        GeneratedClient client = Client(
            $"'200': {{ description: Fine., content: {{ {Thing} }} }}, "
            + "'202': { description: Later., content: { application/json: { schema: { type: object, title: Ticket, properties: { at: { type: string } } } } } }, "
            + "'203': { description: Numbers., content: { application/json: { schema: { type: array, items: { type: integer } } } } }");

        string text = client.Text("AClient");
        Assert.Contains("Task<GetResult> GetAsync(", text);
        Assert.Contains(".Returns(200, global::ReduGen.Generated.Json.Model<Thing>(), static value => new GetResult(value))", text);
        Assert.Contains(".Returns(202, global::ReduGen.Generated.Json.Model<GetResultTicket>(), static value => new GetResult(value))", text);
        string result = client.Text("GetResult");
        Assert.Contains("public sealed class GetResult : global::ReduGen.Generated.UnionValue, global::ReduGen.Generated.IApiResult\n", result);
        Assert.Contains("public GetResult(Thing value)", result);
        Assert.Contains("public GetResult(global::System.Collections.Generic.IReadOnlyList<long> value)", result);
        Assert.Contains("public static implicit operator GetResult(GetResultTicket value) => new GetResult(value);", result);
        Assert.Contains(
            """
                public TResult Match<TResult>(
                    global::System.Func<Thing, TResult> thing,
                    global::System.Func<GetResultTicket, TResult> ticket,
                    global::System.Func<global::System.Collections.Generic.IReadOnlyList<long>, TResult> list) => Variant switch
                {
                    0 => thing((Thing)Value),
                    1 => ticket((GetResultTicket)Value),
                    _ => list((global::System.Collections.Generic.IReadOnlyList<long>)Value),
                };
            """,
            result);
        Assert.DoesNotContain("Json", result);
    }

    [Fact]
    public void Successes_of_several_types_and_one_without_a_body_are_a_nullable_class() => Assert.Contains(
        "Task<GetResult?> GetAsync(",
        Of($"'200': {{ description: Fine., content: {{ {Thing} }} }}, '201': {{ description: Text., content: {{ text/plain: {{}} }} }}, '204': {{ description: None. }}"));

    [Fact]
    public void A_body_of_several_that_may_be_null_is_a_null_result() => Assert.Contains(
        ".Returns(200, global::ReduGen.Generated.Json.NullableValue(global::ReduGen.Generated.Json.Int64), static value => value is { } one ? new GetResult(one) : null)",
        Of($"'200': {{ description: Fine., content: {{ application/json: {{ schema: {{ type: [integer, 'null'] }} }} }} }}, '201': {{ description: Made., content: {{ {Thing} }} }}"));

    [Fact]
    public void Successes_of_one_type_are_that_type()
    {
        string text = Of($"'200': {{ description: Fine., content: {{ {Thing} }} }}, '201': {{ description: Made., content: {{ {Thing} }} }}");

        Assert.Contains("Task<Thing> GetAsync(", text);
        Assert.Contains(".Returns(201, global::ReduGen.Generated.Json.Model<Thing>());", text);
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Thing' }", "Thing")]
    [InlineData("{ type: object, properties: { id: { type: string } } }", "GetResult")]
    public void Media_types_of_one_schema_are_one_value_that_is_read_as_JSON(string schema, string type)
    {
        string text = Of(
            $"'200': {{ description: Fine., content: {{ application/cbor: {{ schema: {schema} }}, application/xml: {{ schema: {schema} }}, application/hal+json: {{ schema: {schema} }}, "
            + $"application/json: {{ schema: {schema} }}, application/yaml: {{ schema: {schema} }} }} }}");

        Assert.Contains($"Task<{type}> GetAsync(", text);
        Assert.Contains($".Returns(200, global::ReduGen.Generated.Json.Model<{type}>());", text);
        Assert.DoesNotContain("GetOptions", text);
    }

    [Fact]
    public void Media_types_of_several_schemas_are_cases_among_which_the_caller_may_choose()
    {
        GeneratedClient client = Client(
            $"'200': {{ description: Fine., content: {{ image/png: {{}}, {Thing}, 'application/json; profile=\"short\"': {{ schema: {{ type: string }} }}, text/plain: {{}}, image/jpeg: {{}} }} }}");

        string text = client.Text("AClient");
        Assert.Contains("Task<GetResult> GetAsync(GetOptions? options = null, ", text);
        Assert.Contains(
            """
                        .Returns(200, global::ReduGen.Generated.ApiBody.Stream, static value => new GetResult(value), "image/png")
                        .Returns(200, global::ReduGen.Generated.Json.Model<Thing>(), static value => new GetResult(value))
                        .Returns(200, global::ReduGen.Generated.Json.String, static value => new GetResult(value), "application/json; profile=\"short\"")
                        .Returns(200, global::ReduGen.Generated.ApiBody.Text, static value => new GetResult(value))
                        .Returns(200, global::ReduGen.Generated.ApiBody.Stream, static value => new GetResult(value), "image/jpeg");
            """,
            text);
        Assert.Contains("request.Accept(options?.Accept);", text);
        Assert.Contains("public string? Accept { get; set; }", text);
        Assert.Contains(
            "in one of <c>image/png</c>, <c>application/json</c>, <c>application/json; profile=\"short\"</c>, <c>text/plain</c>, <c>image/jpeg</c>;",
            text.Replace("\n    /// ", " "));
        Assert.Contains("public GetResult(string value)", client.Text("GetResult"));
    }

    [Fact]
    public void Media_types_of_one_CSharp_type_are_that_type()
    {
        string text = Of("'200': { description: Fine., content: { image/png: {}, image/jpeg: {} } }");

        Assert.Contains("Task<global::System.IO.Stream> GetAsync(GetOptions? options = null, ", text);
        Assert.Contains(".Returns(200, global::ReduGen.Generated.ApiBody.Stream, \"image/jpeg\");", text);
    }

    [Theory]
    [InlineData("default: { description: Done. }", ".Returns(0)\n            .Fails(0);")]
    [InlineData("default: { description: Bad. }, '404': { description: Missing. }", ".Fails(0)\n            .Fails(404)\n            .Returns(2);")]
    [InlineData("'302': { description: There. }, '304': { description: Same. }", ".Returns(302)\n            .Fails(304);")]
    [InlineData("'304': { description: Same. }, '404': { description: Missing. }", ".Fails(304)\n            .Fails(404)\n            .Returns(2);")]
    [InlineData("2XX: { description: Fine. }, '302': { description: There. }", ".Returns(2)\n            .Fails(302);")]
    public void Where_no_2xx_is_documented_the_document_is_taken_as_it_can_only_be_meant(string responses, string calls) => Assert.Contains(calls, Of(responses));

    [Fact]
    public void An_error_in_several_kinds_of_JSON_is_told_by_its_media_type()
    {
        string text = Of(
            $"'204': {{ description: None. }}, '400': {{ description: Bad., content: {{ {Thing}, application/problem+json: {{ schema: {{ type: object, title: Problem, properties: {{ detail: {{ type: string }} }} }} }}, text/html: {{}} }} }}");

        Assert.Contains(
            """
                        .Fails(400, global::ReduGen.Generated.Json.Model<Thing>())
                        .Fails(400, global::ReduGen.Generated.Json.Model<GetError400Problem>(), "application/problem+json");
            """,
            text);
    }

    [Fact]
    public void A_response_of_XML_with_a_model_is_that_model() => Assert.Contains(
        ".Returns(200, ApiClientXml.Shapes.Body(global::ReduGen.Generated.Json.Model<Thing>(), ",
        Of("'200': { description: Fine., content: { application/xml: { schema: { $ref: '#/components/schemas/Thing' } } } }"));

    private static string Of(string responses) => Client(responses).Text("AClient");

    private static GeneratedClient Client(string responses) => Generate.From(Document(responses));

    private static string Document(string responses) => Documents.WithPaths(
        $$"""
          /a:
            get:
              operationId: get
              responses: { {{responses}} }
        """);
}
