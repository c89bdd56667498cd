using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

/// <summary>Responses that are sequences of items.</summary>
public sealed class SequenceTests
{
    private const string Ref = "{ $ref: '#/components/schemas/Thing' }";

    [Theory]
    [InlineData("application/jsonl", $"itemSchema: {Ref}", "Thing", "Json.Model<Thing>()")]
    [InlineData("application/x-ndjson", $"schema: {Ref}", "Thing", "Json.Model<Thing>()")]
    [InlineData("application/json-seq", $"schema: {{ type: array, items: {Ref} }}", "Thing", "Json.Model<Thing>()")]
    [InlineData("application/jsonl", $"itemSchema: {{ type: array, items: {Ref} }}", "global::System.Collections.Generic.IReadOnlyList<Thing>", "Json.List(global::ReduGen.Generated.Json.Model<Thing>())")]
    [InlineData("application/jsonl", "schema: { type: string }", "global::System.Text.Json.JsonElement", "Json.Element")]
    [InlineData("application/jsonl", "", "global::System.Text.Json.JsonElement", "Json.Element")]
    [InlineData("application/jsonl", "itemSchema: { type: object, properties: { id: { type: string } } }", "GetItem", "Json.Model<GetItem>()")]
    public void Lines_of_JSON_are_a_stream_of_their_items(string mediaType, string schema, string item, string type)
    {
        string text = Of($"'200': {{ description: Fine., content: {{ {mediaType}: {{ {schema} }} }} }}");

        Assert.Contains($"IAsyncEnumerable<{item}> GetStreamAsync(", text);
        Assert.Contains($"StreamAsync(GetOperation, global::ReduGen.Generated.{type}, new", text);
        Assert.Contains($".Streams(200, \"{mediaType}\");", text);
        Assert.DoesNotContain(" GetAsync(", text);
        Assert.DoesNotContain("GetResponseAsync(", text);
    }

    [Theory]
    [InlineData($"schema: {Ref}", "Thing")]
    [InlineData($"itemSchema: {Ref}", "Thing")]
    [InlineData($"itemSchema: {{ type: object, properties: {{ event: {{ type: string }}, data: {{ type: string, contentMediaType: application/json, contentSchema: {Ref} }} }} }}", "Thing")]
    [InlineData($"itemSchema: {{ type: object, properties: {{ data: {Ref} }} }}", "Thing")]
    [InlineData($"schema: {{ type: object, properties: {{ event: {{ type: string }}, data: {Ref} }} }}", "Thing")]
    [InlineData($"schema: {{ type: object, properties: {{ other: {{ type: string }}, data: {Ref} }} }}", "GetEvent")]
    [InlineData("itemSchema: { type: object, properties: { data: { type: string, contentMediaType: application/json } } }", "global::System.Text.Json.JsonElement")]
    [InlineData(
        $"itemSchema: {{ oneOf: [{{ properties: {{ event: {{ const: a }}, data: {{ type: string, contentMediaType: application/json, contentSchema: {Ref} }} }} }}, "
        + "{ properties: { event: { const: done }, data: { const: '[DONE]', type: string } } }] }",
        "Thing")]
    public void Events_with_JSON_are_a_stream_of_events_with_its_type(string schema, string data)
    {
        string text = Of($"'200': {{ description: Fine., content: {{ text/event-stream: {{ {schema} }} }} }}");

        Assert.Contains($"IAsyncEnumerable<global::System.Net.ServerSentEvents.SseItem<{data}>> GetStreamAsync(", text);
        Assert.Contains("_transport.StreamEventsAsync(GetOperation, global::ReduGen.Generated.Json.", text);
    }

    [Fact]
    public void Events_of_several_kinds_have_data_of_one_of_several_types()
    {
        GeneratedClient client = Client(
            $"'200': {{ description: Fine., content: {{ text/event-stream: {{ itemSchema: {{ type: object, properties: {{ event: {{ type: string }} }}, oneOf: ["
            + $"{{ type: object, properties: {{ event: {{ const: thing }}, data: {Ref} }} }}, "
            + "{ type: object, properties: { event: { const: count }, data: { type: integer } } }] } } } }");

        Assert.Contains("SseItem<GetEvent>> GetStreamAsync(", client.Text("AClient"));
        Assert.Contains("public GetEvent(Thing value)", client.Text("GetEvent"));
        Assert.Contains("public GetEvent(long value)", client.Text("GetEvent"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("schema: { type: string }")]
    [InlineData("itemSchema: { type: object, properties: { data: { type: string } } }")]
    public void Events_with_text_are_a_stream_of_events_with_strings(string schema)
    {
        string text = Of($"'200': {{ description: Fine., content: {{ text/event-stream: {{ {schema} }} }} }}");

        Assert.Contains("IAsyncEnumerable<global::System.Net.ServerSentEvents.SseItem<string>> GetStreamAsync(", text);
        Assert.Contains("_transport.StreamEventsAsync(GetOperation, new", text);
    }

    [Fact]
    public void A_value_and_a_sequence_of_one_status_have_a_method_each()
    {
        string text = Of($"'200': {{ description: Fine., content: {{ application/json: {{ schema: {Ref} }}, text/event-stream: {{ schema: {Ref} }} }} }}");

        Assert.Contains("Task<Thing> GetAsync(", text);
        Assert.Contains("SseItem<Thing>> GetStreamAsync(", text);
        Assert.Contains(".Returns(200, global::ReduGen.Generated.Json.Model<Thing>())\n            .Streams(200, \"text/event-stream\");", text);
        Assert.DoesNotContain("GetOptions", text);
    }

    [Fact]
    public void A_sequence_goes_before_the_items_of_an_array()
    {
        string text = Of($"'200': {{ description: Fine., content: {{ application/json: {{ schema: {{ type: array, items: {Ref} }} }}, application/jsonl: {{ itemSchema: {Ref} }} }} }}");

        Assert.Contains("Task<global::System.Collections.Generic.IReadOnlyList<Thing>> GetAsync(", text);
        Assert.Contains("IAsyncEnumerable<Thing> GetStreamAsync(", text);
        Assert.Contains(".Streams(200, \"application/jsonl\")", text);
    }

    [Fact]
    public void Of_sequences_of_several_kinds_the_first_is_asked_for()
    {
        string text = Of("'200': { description: Fine., content: { application/jsonl: {}, text/event-stream: {}, application/x-ndjson: {} } }, '204': { description: None. }");

        Assert.Contains(".Streams(200, \"application/jsonl\")\n            .Streams(200, \"application/x-ndjson\")\n            .Returns(204);", text);
        Assert.DoesNotContain(" GetAsync(", text);
    }

    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/related; type=application/json")]
    public void A_multipart_response_is_a_stream_of_its_parts(string mediaType)
    {
        string text = Of($"'200': {{ description: Fine., content: {{ '{mediaType}': {{ schema: {{ type: object, properties: {{ a: {{ type: string }} }} }} }} }} }}");

        Assert.Contains("IAsyncEnumerable<global::ReduGen.ResponsePart> GetStreamAsync(", text);
        Assert.Contains("_transport.StreamPartsAsync(GetOperation, new", text);
        Assert.Contains($".Streams(200, \"{mediaType}\");", text);
    }

    private static string Of(string responses) => Client(responses).Text("AClient");

    private static GeneratedClient Client(string responses) => Generate.From(Documents.WithPaths(
        $$"""
          /a:
            get:
              operationId: get
              responses: { {{responses}} }
        """).Replace("openapi: 3.1.0", "openapi: 3.2.0"));
}
