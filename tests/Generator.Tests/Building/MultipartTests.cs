using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

public sealed class MultipartTests
{
    private const string Encoding = "new global::ReduGen.Generated.PropertyEncoding(";

    [Fact]
    public void A_schema_with_files_has_a_class_of_its_own_beside_that_of_its_JSON()
    {
        GeneratedClient client = From(
            "3.1.0",
            "multipart/form-data: { schema: { $ref: '#/components/schemas/Upload' } }, application/json: { schema: { $ref: '#/components/schemas/Upload' } }",
            """
                Upload:
                  type: object
                  required: [image, title, at]
                  properties:
                    title: { type: string }
                    at: { type: string, format: date-time }
                    image: { type: string, format: binary }
                    files: { type: array, items: { type: string, format: binary } }
                    anything: {}
                    png: { contentMediaType: image/png }
                    address: { type: object, properties: { street: { type: string } } }
                    tags: { type: array, items: { type: string } }
                    note: { type: [string, 'null'] }
                    id: { type: string, readOnly: true }
            """);

        string text = client.Text("UploadMultipart");
        Assert.Contains("public sealed class UploadMultipart : global::ReduGen.Generated.IMultipartModel", text);
        Assert.Contains("public required string Title { get; set; }", text);
        Assert.Contains("public required global::ReduGen.FileContent Image { get; set; }", text);
        Assert.Contains("public global::System.Collections.Generic.IReadOnlyList<global::ReduGen.FileContent>? Files { get; set; }", text);
        Assert.Contains("public UploadAddress? Address { get; set; }", text);
        Assert.Contains("public string? Note { get; set; }", text);
        Assert.DoesNotContain("Id", text.Replace("IdC", "", System.StringComparison.Ordinal));
        Assert.Contains(
            """
                    parts.Add("title", global::ReduGen.Generated.Json.String, Title);
                    parts.Add("at", global::ReduGen.Generated.Json.DateTime, At);
                    parts.File("image", Image);
                    parts.Files("files", Files);
                    parts.File("anything", Anything);
                    parts.File("png", Png);
                    parts.Add("address", global::ReduGen.Generated.Json.Model<UploadAddress>(), Address);
                    parts.Add("tags", global::ReduGen.Generated.Json.List(global::ReduGen.Generated.Json.String), Tags);
                    parts.Add("note", global::ReduGen.Generated.Json.String, Note);

            """,
            text);
        Assert.Contains("PostAsync(Upload body, ", client.Text("ThingsClient"));
        Assert.Contains("PostAsync(UploadMultipart body, ", client.Text("ThingsClient"));
        Assert.Contains($"request.Multipart(body, \"multipart/form-data\", {Encoding}\"png\", \"image/png\"));", client.Text("ThingsClient"));
    }

    [Fact]
    public void A_schema_without_files_has_the_class_that_it_has_in_JSON() => Assert.Contains(
        "request.Multipart(global::ReduGen.Generated.Json.Model<Thing>(), body, \"multipart/form-data\");",
        Client("3.1.0", "multipart/form-data: { schema: { $ref: '#/components/schemas/Thing' } }"));

    [Fact]
    public void An_inline_schema_is_named_after_its_operation()
    {
        GeneratedClient client = From("3.0.3", "multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } }");

        Assert.Contains("parts.File(\"file\", File);", client.Text("PostThingsMultipart"));
        Assert.Contains("PostAsync(PostThingsMultipart body, ", client.Text("ThingsClient"));
    }

    [Fact]
    public void The_files_of_all_parts_of_a_schema_are_found_through_references_and_branches()
    {
        GeneratedClient client = From(
            "3.1.0",
            "multipart/form-data: { schema: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, additionalProperties: { $ref: '#/components/schemas/File' }, "
            + "properties: { 'files[0]': { type: string, contentEncoding: binary }, one: { $ref: '#/components/schemas/File' }, "
            + "some: { anyOf: [{ $ref: '#/components/schemas/File' }, { type: array, items: { $ref: '#/components/schemas/File' } }] }, "
            + "none: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/File' }] } } }] } }",
            "    File: { type: string, format: binary }");

        string text = client.Text("PostThingsMultipart");
        Assert.Contains("parts.Add(\"id\", global::ReduGen.Generated.Json.String, Id);", text);
        Assert.Contains("parts.File(\"files[0]\", Files0);", text);
        Assert.Contains("parts.File(\"one\", One);", text);
        Assert.Contains("parts.Files(\"some\", Some);", text);
        Assert.Contains("parts.File(\"none\", None);", text);
        Assert.Contains("parts.AllFiles(AdditionalProperties);", text);
    }

    [Fact]
    public void Files_by_any_name_are_a_dictionary() => Assert.Contains(
        "PostAsync(global::System.Collections.Generic.IDictionary<string, global::ReduGen.FileContent> body, ",
        Client("3.1.0", "multipart/form-data: { schema: { type: object, additionalProperties: { type: string, format: binary } } }"));

    [Theory]
    [InlineData("multipart/form-data: {}", "MultipartFormDataContent")]
    [InlineData("multipart/form-data: { schema: { type: object } }", "MultipartFormDataContent")]
    [InlineData("multipart/form-data: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } }", "MultipartFormDataContent")]
    [InlineData("multipart/mixed: {}", "MultipartContent")]
    public void Parts_that_are_not_described_are_the_callers(string content, string type)
    {
        string text = Client("3.1.0", content);

        Assert.Contains($"PostAsync(global::System.Net.Http.{type} body, ", text);
        Assert.Contains("request.Multipart(body);", text);
    }

    [Fact]
    public void Parts_that_are_not_described_give_way_to_another_media_type() => Assert.DoesNotContain(
        "MultipartFormDataContent",
        Client("3.1.0", "multipart/form-data: { schema: { type: array, items: { type: string } } }, application/json: { schema: { type: array, items: { type: string } } }"));

    [Fact]
    public void A_file_of_Swagger_2_is_a_file()
    {
        GeneratedClient client = Generate.From(
            """
            swagger: '2.0'
            info: { title: Things, version: '1' }
            host: things.example
            schemes: [https]
            paths:
              /things:
                post:
                  operationId: postThings
                  tags: [things]
                  consumes: [multipart/form-data]
                  parameters:
                    - { name: file, in: formData, type: file, required: true }
                    - { name: title, in: formData, type: string }
                  responses: { '204': { description: None. } }
            """);

        string text = client.Text("PostThingsMultipart");
        Assert.Contains("public required global::ReduGen.FileContent File { get; set; }", text);
        Assert.Contains("parts.Add(\"title\", global::ReduGen.Generated.Json.String, Title);", text);
    }

    private const string Parts =
        """
        multipart/form-data: {
          schema: { type: object, properties: {
            file: { type: string, format: binary },
            pictures: { type: array, items: { type: string, format: binary } },
            addresses: { type: array, items: { $ref: '#/components/schemas/Thing' } },
            address: { $ref: '#/components/schemas/Thing' },
            tags: { type: array, items: { type: string } },
            filter: { type: object, properties: { a: { type: string } } } } },
          encoding: {
            file: { contentType: 'image/png, image/jpeg', style: form, headers: { X-Fixed: { schema: { const: a } }, X-Free: { schema: { type: string } } } },
            pictures: { contentType: '*/*' },
            addresses: { contentType: application/json },
            address: { contentType: application/json },
            tags: { style: form, explode: false },
            filter: { style: deepObject, explode: true } } }
        """;

    [Theory]
    [InlineData("3.1.0", "\"addresses\", \"application/json\", isWhole: true)")]
    [InlineData("3.2.0", "\"addresses\", \"application/json\")")]
    public void From_3_2_on_the_content_type_of_an_array_is_that_of_its_items(string version, string addresses)
    {
        string text = From(version, Parts.ReplaceLineEndings(" ")).Declaration("ThingsClient");

        Assert.Contains($"{Encoding}\"file\", \"image/png\").WithHeader(\"X-Fixed\", \"a\")", text);
        Assert.DoesNotContain("X-Free", text);
        Assert.DoesNotContain("\"pictures\"", text);
        Assert.DoesNotContain("\"address\"", text);
        Assert.Contains(addresses, text);
        Assert.Contains("\"tags\", global::ReduGen.Generated.ParameterStyle.Form, explode: false)", text);
        Assert.Contains("\"filter\", global::ReduGen.Generated.ParameterStyle.DeepObject, explode: true)", text);
    }

    [Fact]
    public void In_3_0_the_style_form_says_nothing_of_parts()
    {
        string text = From("3.0.3", Parts.ReplaceLineEndings(" ").Replace("const: a", "type: string, enum: [a]", System.StringComparison.Ordinal)).Declaration("ThingsClient");

        Assert.DoesNotContain("\"tags\"", text);
        Assert.Contains("\"filter\", global::ReduGen.Generated.ParameterStyle.DeepObject, explode: true)", text);
    }

    [Fact]
    public void Parts_without_names_are_a_list_and_their_encodings_go_by_position()
    {
        string text = Client(
            "3.2.0",
            "multipart/related: { itemSchema: { $ref: '#/components/schemas/Thing' }, prefixEncoding: [{ contentType: application/merge-patch+json }], "
            + "itemEncoding: { contentType: application/json } }");

        Assert.Contains("PostAsync(global::System.Collections.Generic.IReadOnlyList<Thing> body, ", text);
        Assert.Contains(
            $"request.Parts(global::ReduGen.Generated.Json.Model<Thing>(), body, \"multipart/related\", {Encoding}\"0\", \"application/merge-patch+json\"));", text);
    }

    [Fact]
    public void Files_without_names_are_a_list()
    {
        string text = Client("3.2.0", "multipart/mixed: { itemSchema: {}, itemEncoding: { contentType: image/png } }");

        Assert.Contains("PostAsync(global::System.Collections.Generic.IReadOnlyList<global::ReduGen.FileContent> body, ", text);
        Assert.Contains($"request.Parts(body, \"multipart/mixed\", {Encoding}\"*\", \"image/png\"));", text);
    }

    [Theory]
    [InlineData("{ type: string }", "global::ReduGen.Generated.Json.List(global::ReduGen.Generated.Json.String), body")]
    [InlineData("{ $ref: '#/components/schemas/Thing' }", "global::ReduGen.Generated.Json.List(global::ReduGen.Generated.Json.Model<Thing>()), body")]
    [InlineData("{ type: string, format: binary }", "body")]
    public void Parts_without_names_of_one_type_leave_the_caller_the_media_type(string item, string body) => Assert.Contains(
        $"request.Choice(options?.ContentType, {body}, \"multipart/mixed\", \"multipart/related\");",
        Client("3.2.0", $"multipart/mixed: {{ itemSchema: {item} }}, multipart/related: {{ itemSchema: {item} }}"));

    [Fact]
    public void Files_by_name_in_two_media_types_leave_the_caller_the_media_type() => Assert.Contains(
        "request.Choice(options?.ContentType, body, \"multipart/form-data\", \"multipart/mixed\");",
        Client("3.2.0", "multipart/form-data: { schema: { $ref: '#/components/schemas/Files' } }, multipart/mixed: { schema: { $ref: '#/components/schemas/Files' } }", "    Files: { type: object, additionalProperties: { type: string, format: binary } }"));

    [Fact]
    public void A_component_may_be_called_like_the_class_of_anothers_parts()
    {
        GeneratedClient client = From(
            "3.1.0",
            "multipart/form-data: { schema: { $ref: '#/components/schemas/Upload' } }, application/json: { schema: { $ref: '#/components/schemas/UploadMultipart' } }",
            """
                Upload: { type: object, properties: { file: { type: string, format: binary } } }
                UploadMultipart: { type: object, properties: { name: { type: string } } }
            """);

        Assert.Contains("public string? Name", client.Text("UploadMultipart"));
        Assert.Contains("PostAsync(UploadMultipart body, ", client.Text("ThingsClient"));
        Assert.Contains("public global::ReduGen.FileContent? File", client.Text("UploadMultipart_Inline"));
        Assert.Contains("PostAsync(UploadMultipart_Inline body, ", client.Text("ThingsClient"));
    }

    [Theory]
    [InlineData("3.2.0", "encoding: { f: { contentType: image/png } }", "warning REDU529: encoding at #/paths/~1things/post/requestBody/content/multipart~1form-data/encoding/a/encoding describes the parts of a part, which are not written: it was ignored, and the part is JSON or a file that the caller brings")]
    [InlineData("3.2.0", "itemEncoding: { contentType: image/png }", "warning REDU529: itemEncoding at #/paths/~1things/post/requestBody/content/multipart~1form-data/encoding/a/itemEncoding describes the parts of a part, which are not written: it was ignored, and the part is JSON or a file that the caller brings")]
    [InlineData("3.1.0", "prefixEncoding: []", "warning REDU525: prefixEncoding at #/paths/~1things/post/requestBody/content/multipart~1form-data/encoding/a/prefixEncoding belongs to OpenAPI 3.2 and the document states an older version: it was ignored")]
    public void Parts_of_parts_are_told(string version, string nested, string diagnostic) =>
        Assert.EndsWith(diagnostic, Assert.Single(CoreRun.Of(Text(version, $"multipart/form-data: {{ schema: {{ type: object, properties: {{ a: {{ type: object }} }} }}, encoding: {{ a: {{ {nested} }} }} }}")).Diagnostics));

    private static string Client(string version, string content, string schemas = "") => From(version, content, schemas).Text("ThingsClient");

    private static GeneratedClient From(string version, string content, string schemas = "") => Generate.From(Text(version, content, schemas));

    private static string Text(string version, string content, string schemas = "") =>
        $$"""
        openapi: {{version}}
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string } } }
        {{schemas}}
        paths:
          /things:
            post:
              operationId: postThings
              tags: [things]
              requestBody: { required: true, content: { {{content}} } }
              responses: { '204': { description: None. } }
        """;
}
