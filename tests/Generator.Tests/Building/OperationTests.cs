using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

public sealed class OperationTests
{
    [Fact]
    public void A_tag_is_a_group_and_its_words_leave_the_methods_names()
    {
        string text = Generate.From(Documents.WithPaths(
            """
              /v1/things:
                get:
                  operationId: listThings
                  tags: [things]
                  responses:
                    '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }
            """)).Text("ThingsClient");

        Assert.Contains("global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<Thing>> ListAsync(", text);
        Assert.Contains("Task<global::ReduGen.ApiResponse<global::System.Collections.Generic.IReadOnlyList<Thing>>> ListResponseAsync(", text);
        Assert.Contains("IAsyncEnumerable<Thing> ListStreamAsync(", text);
    }

    [Fact]
    public void Without_a_tag_the_first_word_of_the_path_is_the_group_and_without_an_id_the_path_names_the_method()
    {
        string text = Generate.From(Documents.WithPaths(
            """
              /v1/things/newest:
                get: { responses: { '204': { description: None. } } }
            """)).Text("ThingsClient");

        Assert.Contains("Task GetV1NewestAsync(", text);
    }

    [Theory]
    [InlineData("get-an-instance", "Get")]
    [InlineData("GetTheInstancesLog", "GetLog")]
    [InlineData("theInstances", "The")]
    [InlineData("makeABackup", "MakeABackup")]
    public void An_article_leaves_a_methods_name_with_its_noun(string operationId, string name)
    {
        string text = Generate.From(Documents.WithPaths(
            $$"""
              /a/instances:
                get: { operationId: {{operationId}}, tags: [instances], responses: { '204': { description: None. } } }
            """)).Text("InstancesClient");

        Assert.Contains($"Task {name}Async(", text);
    }

    [Fact]
    public void Two_operations_of_one_id_are_named_after_their_paths()
    {
        string text = Generate.Expecting(
            [
                "(9,12): warning REDU202: The operationId same at #/paths/~1a/get/operationId is also that of GET /b: both methods are named after their paths",
                "(11,12): warning REDU202: The operationId same at #/paths/~1b/get/operationId is also that of GET /a: both methods are named after their paths",
            ],
            Documents.WithPaths(
            """
              /a:
                get: { operationId: same, tags: [things], responses: { '204': { description: None. } } }
              /b:
                get: { operationId: same, tags: [things], responses: { '204': { description: None. } } }
            """)).Text("ThingsClient");

        Assert.Contains("GetAAsync(", text);
        Assert.Contains("GetBAsync(", text);
    }

    [Fact]
    public void A_method_called_as_anothers_variant_steps_aside()
    {
        string text = Generate.From(Documents.WithPaths(
            """
              /a:
                get: { operationId: get, tags: [things], responses: { '204': { description: None. } } }
              /b:
                get: { operationId: getResponse, tags: [things], responses: { '204': { description: None. } } }
            """)).Text("ThingsClient");

        Assert.Contains(" GetResponseOperationAsync(", text);
    }

    [Fact]
    public void Statuses_ranges_and_the_default_are_described_to_the_runtime()
    {
        string text = Generate.Expecting(
            ["(15,9): warning REDU203: The status 2000 of a response of GET /a at #/paths/~1a/get/responses/2000 is no status code, range or default: the response was left out"],
            Documents.WithPaths(
            """
              /a:
                get:
                  tags: [things]
                  responses:
                    '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                    4xx: { description: Bad., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                    default: { description: Else. }
                    '2000': { description: Odd. }
            """)).Text("ThingsClient");

        Assert.Contains(".Returns(200, global::ReduGen.Generated.Json.Model<Thing>())", text);
        Assert.Contains(".Fails(4, global::ReduGen.Generated.Json.Model<Thing>(), \"application/problem+json\")", text);
        Assert.Contains(".Fails(0);", text);
    }

    [Theory]
    [InlineData("X-Request-Id", ".Identified(\"X-Request-Id\")")]
    [InlineData("x-ms-request-id", ".Identified(\"x-ms-request-id\")")]
    [InlineData("X-Rate-Limit", null)]
    public void A_header_in_which_the_server_names_a_request_is_told_to_the_runtime(string header, string? call)
    {
        string text = Generate.From(Documents.WithPaths(
            $$"""
              /a:
                get: { tags: [things], responses: { '204': { description: Done. }, '500': { description: Bad., headers: { {{header}}: { schema: { type: string } } } } } }
            """)).Text("ThingsClient");

        Assert.Equal(call is not null, text.Contains(".Identified("));
        Assert.Contains(call ?? "", text);
    }

    [Fact]
    public void A_response_of_2_0_without_a_schema_has_no_body()
    {
        string text = Generate.From(
            """
            swagger: '2.0'
            info: { title: Things, version: '1' }
            host: things.example
            schemes: [https]
            produces: [application/json, text/plain]
            paths:
              /things/{id}/start:
                post:
                  operationId: startThing
                  parameters: [{ name: id, in: path, required: true, type: string }]
                  responses:
                    204: { description: Started. }
                    304: { description: Started before. }
                    404: { description: There is none., schema: { type: object, properties: { message: { type: string } } } }
              /things/{id}/archive:
                get:
                  operationId: getThingArchive
                  produces: [application/x-tar]
                  parameters: [{ name: id, in: path, required: true, type: string }]
                  responses: { 200: { description: The files. } }
            """).Text("ThingsClient");

        Assert.Contains("global::System.Threading.Tasks.Task StartAsync(string id,", text);
        Assert.Contains("Task<global::System.IO.Stream> GetArchiveAsync(string id,", text);
    }
}
