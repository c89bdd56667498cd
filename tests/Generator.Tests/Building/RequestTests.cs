using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

public sealed class RequestTests
{
    [Fact]
    public void Required_parameters_come_first_then_the_body_then_the_optional_ones_in_one_class()
    {
        string text = Generate.From(Documents.WithPaths(
            """
              /things/{id}:
                parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                put:
                  operationId: putThing
                  tags: [things]
                  parameters:
                    - { name: limit, in: query, schema: { type: integer, format: int32 } }
                    - { name: X-Request-Id, in: header, schema: { type: string, format: uuid } }
                    - { name: mode, in: query, required: true, schema: { type: string, enum: [fast, slow] } }
                    - { name: Accept, in: header, required: true, schema: { type: string } }
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                  responses: { '204': { description: None. } }
            """)).Text("ThingsClient");

        Assert.Contains(
            "PutAsync(string id, PutThingMode mode, Thing body, PutThingOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default)",
            text);
        Assert.Contains("request.Path(\"id\", global::ReduGen.Generated.Json.String, id);", text);
        Assert.Contains("request.Query(\"limit\", global::ReduGen.Generated.Json.Int32, options?.Limit);", text);
        Assert.Contains("request.Header(\"X-Request-Id\", global::ReduGen.Generated.Json.Guid, options?.XRequestId);", text);
        Assert.Contains("request.Query(\"mode\", global::ReduGen.Generated.Json.Enum<PutThingMode>(), mode);", text);
        Assert.Contains("request.Json(global::ReduGen.Generated.Json.Model<Thing>(), body);", text);
        Assert.Contains("public int? Limit { get; set; }", text);
        Assert.DoesNotContain("Accept", text);
    }

    [Fact]
    public void A_style_that_is_not_the_usual_one_is_said()
    {
        string text = Generate.From(Documents.WithPaths(
            """
              /things/{id}:
                get:
                  tags: [things]
                  parameters:
                    - { name: id, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: { type: integer } } }
                    - { name: tags, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
                    - { name: filter, in: query, style: deepObject, explode: true, schema: { $ref: '#/components/schemas/Thing' } }
                    - { name: where, in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                  responses: { '204': { description: None. } }
            """)).Text("ThingsClient");

        Assert.Contains("Json.Int64), id, global::ReduGen.Generated.ParameterStyle.Matrix, explode: true);", text);
        Assert.Contains("options?.Tags, global::ReduGen.Generated.ParameterStyle.PipeDelimited, explode: false);", text);
        Assert.Contains("options?.Filter, global::ReduGen.Generated.ParameterStyle.DeepObject, explode: true);", text);
        Assert.Contains("request.QueryJson(\"where\", global::ReduGen.Generated.Json.Model<Thing>(), options?.Where);", text);
    }

    [Fact]
    public void One_name_in_path_and_query_is_two_arguments()
    {
        string text = Generate.From(Documents.WithPaths(
            """
              /things/{id}:
                get:
                  tags: [things]
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string } }
                    - { name: id, in: query, required: true, schema: { type: string } }
                    - { name: body, in: query, required: true, schema: { type: string } }
                  responses: { '204': { description: None. } }
            """)).Text("ThingsClient");

        Assert.Contains("(string pathId, string queryId, string bodyValue, global::System.Threading.CancellationToken", text);
    }

    [Fact]
    public void A_constant_parameter_is_sent_without_asking()
    {
        string text = Generate.From(Documents.WithPaths(
            """
              /things:
                get:
                  tags: [things]
                  parameters: [{ name: api-version, in: query, required: true, schema: { const: '2026-01-01' } }]
                  responses: { '204': { description: None. } }
            """)).Text("ThingsClient");

        Assert.Contains("request.Query(\"api-version\", global::ReduGen.Generated.Json.String, \"2026-01-01\");", text);
        Assert.Contains("GetAsync(global::System.Threading.CancellationToken", text);
    }

    [Theory]
    [InlineData("application/merge-patch+json: { schema: { $ref: '#/components/schemas/Thing' } }", "request.Json(global::ReduGen.Generated.Json.Model<Thing>(), body, \"application/merge-patch+json\");")]
    [InlineData("application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Thing' } }", "request.Form(global::ReduGen.Generated.Json.Model<Thing>(), body);")]
    [InlineData("text/plain: { schema: { type: string } }", "request.Text(body);")]
    [InlineData("image/png: {}", "request.Stream(body, \"image/png\");")]
    [InlineData("application/octet-stream: {}, application/json: { schema: { $ref: '#/components/schemas/Thing' } }", "request.Json(global::ReduGen.Generated.Json.Model<Thing>(), body);")]
    public void A_body_is_written_by_its_media_type(string content, string call)
    {
        string text = Generate.From(Documents.WithPaths(
            $$"""
              /things:
                post:
                  tags: [things]
                  requestBody: { content: { {{content}} } }
                  responses: { '204': { description: None. } }
            """)).Text("ThingsClient");

        Assert.Contains(call, text);
        Assert.Contains("? body = null, ", text);
    }

    [Fact]
    public void Content_is_JSON_the_text_of_a_value_or_a_text_of_the_callers()
    {
        const string Thing = "{ schema: { $ref: '#/components/schemas/Thing' } }";

        string text = Generate.From(Documents.WithPaths(
            $$"""
              /things/{id}:
                get:
                  tags: [things]
                  parameters:
                    - { name: id, in: path, required: true, content: { application/json: {{Thing}} } }
                    - { name: X-Where, in: header, content: { application/json: {{Thing}} } }
                    - { name: where, in: cookie, content: { application/json: {{Thing}} } }
                    - { name: plain, in: query, content: { text/plain: { schema: { type: integer } } } }
                    - { name: other, in: query, content: { application/xml: {{Thing}} } }
                  responses: { '204': { description: None. } }
            """)).Text("ThingsClient");

        Assert.Contains("request.PathJson(\"id\", global::ReduGen.Generated.Json.Model<Thing>(), id);", text);
        Assert.Contains("request.HeaderJson(\"X-Where\", global::ReduGen.Generated.Json.Model<Thing>(), options?.XWhere);", text);
        Assert.Contains("request.CookieJson(\"where\", global::ReduGen.Generated.Json.Model<Thing>(), options?.Where);", text);
        Assert.Contains("request.Query(\"plain\", global::ReduGen.Generated.Json.Int64, options?.Plain);", text);
        Assert.Contains("request.Query(\"other\", global::ReduGen.Generated.Json.String, options?.Other);", text);
    }

    [Theory]
    [InlineData("application/json: { schema: { $ref: '#/components/schemas/Thing' } }", "request.QueryStringJson(global::ReduGen.Generated.Json.Model<Thing>(), options?.Q);")]
    [InlineData("application/jsonpath: { schema: { type: string } }", "request.QueryStringText(options?.Q);")]
    [InlineData(
        "application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: array, items: { type: string } } } }, encoding: { a: { explode: false } } }",
        "options?.Q, new global::ReduGen.Generated.PropertyEncoding(\"a\", global::ReduGen.Generated.ParameterStyle.Form, explode: false));")]
    public void A_whole_query_is_written_by_its_media_type(string content, string call) => Assert.Contains(
        call,
        Generate.From(
            $$"""
            openapi: 3.2.0
            info: { title: Things, version: '1' }
            servers: [{ url: 'https://things.example' }]
            components: { schemas: { Thing: { type: object, properties: { id: { type: string } } } } }
            paths:
              /things:
                get:
                  tags: [things]
                  parameters: [{ name: q, in: querystring, content: { {{content}} } }]
                  responses: { '204': { description: None. } }
            """).Text("ThingsClient"));

    [Fact]
    public void The_style_cookie_is_exploded_unless_it_says_otherwise()
    {
        string text = Generate.From(
            """
            openapi: 3.2.0
            info: { title: Things, version: '1' }
            servers: [{ url: 'https://things.example' }]
            paths:
              /things:
                get:
                  tags: [things]
                  parameters:
                    - { name: a, in: cookie, style: cookie, schema: { type: string } }
                    - { name: b, in: cookie, style: cookie, explode: false, schema: { type: string } }
                    - { name: c, in: cookie, explode: false, schema: { type: string } }
                  responses: { '204': { description: None. } }
            """).Text("ThingsClient");

        Assert.Contains("options?.A, global::ReduGen.Generated.ParameterStyle.Cookie, explode: true);", text);
        Assert.Contains("options?.B, global::ReduGen.Generated.ParameterStyle.Cookie, explode: false);", text);
        Assert.Contains("options?.C, explode: false);", text);
    }

    [Fact]
    public void A_plus_in_a_path_keeps_reserved_characters()
    {
        string text = Generate.Expecting(
            ["(8,3): info REDU528: {+path} in the path /files/{+path} at #/paths/~1files~1{+path} has an operator, which OpenAPI does not have: it was taken for the parameter path"],
            Documents.WithPaths(
            """
              /files/{+path}:
                get:
                  tags: [files]
                  parameters: [{ name: path, in: path, required: true, schema: { type: string } }]
                  responses: { '204': { description: None. } }
            """)).Text("FilesClient");

        Assert.Contains("path, global::ReduGen.Generated.ParameterStyle.Simple, explode: false, allowReserved: true);", text);
    }
}
