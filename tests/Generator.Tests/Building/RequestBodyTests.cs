using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

/// <summary>Several media types of one body, and how forms are written.</summary>
public sealed class RequestBodyTests
{
    private const string Thing = "{ schema: { $ref: '#/components/schemas/Thing' } }";

    [Fact]
    public void Media_types_of_one_type_are_one_overload_with_a_choice_JSON_first()
    {
        string text = Client($"multipart/form-data: {Thing}, application/json: {Thing}");

        Assert.Contains(
            "request.Choice(options?.ContentType, global::ReduGen.Generated.Json.Model<Thing>(), body, \"application/json\", \"multipart/form-data\");", text);
        Assert.Contains("PostAsync(Thing? body = null, PostThingsOptions? options = null, global::System.Threading.CancellationToken", text);
        Assert.Contains(
            "/// <summary>The media type of the body: <c>application/json</c> (of <c>Thing</c> without a choice), <c>multipart/form-data</c>.</summary>\n"
            + "    public string? ContentType { get; set; }",
            text);
    }

    [Fact]
    public void Each_other_type_is_an_overload_whose_body_must_be_given()
    {
        string text = Client($"image/png: {{}}, application/json: {Thing}, text/plain: {{}}");

        Assert.Contains("PostAsync(Thing? body = null, global::System.Threading.CancellationToken", text);
        Assert.Contains("PostAsync(string body, global::System.Threading.CancellationToken", text);
        Assert.Contains("PostAsync(global::System.IO.Stream body, global::System.Threading.CancellationToken", text);
        Assert.Contains("request.Json(global::ReduGen.Generated.Json.Model<Thing>(), body);", text);
        Assert.Contains("request.Text(body);", text);
        Assert.Contains("request.Stream(body, \"image/png\");", text);
        Assert.DoesNotContain("Options", text);
    }

    [Fact]
    public void A_schema_that_is_written_out_twice_is_one_type()
    {
        const string Schema = "{ schema: { type: object, properties: { a: { type: string } } } }";

        string text = Client($"application/json: {Schema}, application/x-www-form-urlencoded: {Schema}");

        Assert.Contains("request.Choice(options?.ContentType, global::ReduGen.Generated.Json.Model<PostThingsBody>(), body, ", text);
        Assert.DoesNotContain("PostThingsForm", text);
    }

    [Fact]
    public void Different_schemas_are_named_after_their_kinds()
    {
        string text = Client(
            "application/json: { schema: { type: object, properties: { a: { type: string } } } }, "
            + "application/x-www-form-urlencoded: { schema: { type: object, properties: { b: { type: string } } } }");

        Assert.Contains("PostAsync(PostThingsBody? body = null, ", text);
        Assert.Contains("PostAsync(PostThingsForm body, ", text);
    }

    [Fact]
    public void A_range_lets_the_caller_say_what_the_stream_is()
    {
        string text = Client("image/*: {}");

        Assert.Contains("request.Choice(options?.ContentType, body, \"image/*\");", text);
    }

    [Fact]
    public void Anything_with_the_schema_of_an_object_is_JSON() => Assert.Contains(
        "request.Json(global::ReduGen.Generated.Json.Model<Thing>(), body);", Client($"'*/*': {Thing}, application/json: {Thing}"));

    [Fact]
    public void A_required_body_may_be_the_null_of_JSON()
    {
        string text = Client("application/json: { schema: { type: ['string', 'null'] } }", required: true);

        Assert.Contains("PostAsync(string? body, ", text);
        Assert.Contains("request.JsonValue(global::ReduGen.Generated.Json.Nullable(global::ReduGen.Generated.Json.String), body);", text);
    }

    [Fact]
    public void A_parameter_called_content_type_goes_beside_the_choice()
    {
        string text = Generate.From(Documents.WithPaths(
            $$"""
              /things:
                post:
                  operationId: postThings
                  tags: [things]
                  parameters: [{ name: content-type, in: query, schema: { type: string } }]
                  requestBody: { content: { application/json: {{Thing}}, multipart/form-data: {{Thing}} } }
                  responses: { '204': { description: None. } }
            """)).Text("ThingsClient");

        Assert.Contains("options?.ContentTypeValue", text);
        Assert.Contains("public string? ContentType { get; set; }", text);
    }

    [Fact]
    public void The_encodings_of_a_form_are_said_where_they_change_something()
    {
        string text = Client(
            """
            application/x-www-form-urlencoded: {
              schema: { type: object, properties: {
                tags: { type: array, items: { type: string } },
                expand: { type: array, items: { type: string } },
                names: { type: array, items: { type: string } },
                address: { type: object, properties: { street: { type: string } } },
                filter: { type: object, properties: { a: { type: string } } },
                url: { type: string } } },
              encoding: {
                tags: { explode: false },
                expand: { style: deepObject, explode: true },
                names: { style: form, explode: true },
                address: { contentType: 'application/json' },
                filter: { style: deepObject, explode: true },
                url: { allowReserved: true } } }
            """.ReplaceLineEndings(" "));

        const string Encoding = "new global::ReduGen.Generated.PropertyEncoding(";
        const string Style = "global::ReduGen.Generated.ParameterStyle.";
        Assert.Contains(
            $"body, {Encoding}\"tags\", {Style}Form, explode: false), {Encoding}\"expand\", {Style}DeepObject, explode: true), "
            + $"{Encoding}\"address\", \"application/json\", isWhole: true), {Encoding}\"url\", {Style}Form, explode: true, allowReserved: true));",
            text);
    }

    private static string Client(string content, bool required = false) => Generate.From(Documents.WithPaths(
        $$"""
          /things:
            post:
              operationId: postThings
              tags: [things]
              requestBody: { required: {{(required ? "true" : "false")}}, content: { {{content}} } }
              responses: { '204': { description: None. } }
        """)).Text("ThingsClient");
}
