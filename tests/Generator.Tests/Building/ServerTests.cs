using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

public sealed class ServerTests
{
    [Fact]
    public void An_operation_of_another_server_goes_there_by_an_option()
    {
        GeneratedClient client = Generate.From(Document(
            "[{ url: 'https://things.example' }]",
            """
              /a:
                servers: [{ url: 'https://uploads.things.example/v1', description: Server for file uploads. }]
                get: { operationId: getA, tags: [things], responses: { '204': { description: None. } } }
                put: { operationId: putA, tags: [things], servers: [{ url: 'https://www.other.example/x' }], responses: { '204': { description: None. } } }
              /b:
                get: { operationId: getB, tags: [things], responses: { '204': { description: None. } } }
            """));

        Assert.Contains(
            """
                internal static readonly global::ReduGen.Generated.ApiServer FileUploadsServer =
                    new global::ReduGen.Generated.ApiServer("FileUploadsAddress", "https://uploads.things.example/v1");
            """,
            client.Text("ApiClient"));
        Assert.Contains("public global::System.Uri? FileUploadsAddress", client.Text("ApiClient"));
        Assert.Contains("ApiServer(\"OtherXAddress\", \"https://www.other.example/x\")", client.Text("ApiClient"));
        Assert.DoesNotContain("static class Servers", client.Text("ApiClient"));
        Assert.Contains("(\"GET\", \"/a\")\n            .At(ApiClientOptions.FileUploadsServer)\n", client.Text("ThingsClient"));
        Assert.Contains("(\"PUT\", \"/a\")\n            .At(ApiClientOptions.OtherXServer)\n", client.Text("ThingsClient"));
        Assert.Contains("(\"GET\", \"/b\")\n            .Returns(204)", client.Text("ThingsClient"));
    }

    [Theory]
    [InlineData("https://things.example")]
    [InlineData("https://things.example/")]
    public void An_operation_that_repeats_the_first_server_goes_to_the_base_address(string url)
    {
        GeneratedClient client = Generate.From(Document("[{ url: 'https://things.example', description: Live }]", OneOf($"[{{ url: '{url}', description: Here }}]")));

        Assert.DoesNotContain("ApiServer", client.Text("ApiClient"));
        Assert.DoesNotContain(".At(", client.Text("ThingsClient"));
    }

    [Fact]
    public void Several_servers_are_there_to_choose_from()
    {
        string text = Generate.From(Document(
            "[{ url: 'https://things.example', description: Production server (live data) }, { url: 'https://eu.things.example/v1' }]",
            OneOf("[{ url: 'https://things.example' }, { url: 'https://slow.example', description: For uploads }]"))).Text("ApiClient");

        Assert.Contains(": base(\"https://things.example\")", text);
        Assert.Contains("public static global::System.Uri EuThingsV1 { get; } = new global::System.Uri(\"https://eu.things.example/v1\");", text);
        Assert.Contains("public static global::System.Uri Uploads { get; } = new global::System.Uri(\"https://slow.example\");", text);

        // The two places do not agree on a description.
        Assert.Contains("public static global::System.Uri Things { get; }", text);
    }

    [Fact]
    public void Variables_are_parameters_with_the_documents_defaults()
    {
        string text = Generate.From(Document(
            """

              - url: 'https://{region}.things.example/{base-path}'
                description: Regional.
                variables:
                  region: { default: eu, enum: [eu, us], description: Where. }
                  base-path: { default: v1 }
                  unused: { default: x }
            """,
            OneOf("[]"))).Text("ApiClient");

        Assert.Contains(": base(\"https://eu.things.example/v1\")", text);
        Assert.Contains(
            """
                    /// <param name="region">Where. One of eu, us. By default <c>eu</c>.</param>
                    /// <param name="basePath">The server variable <c>base-path</c>. By default <c>v1</c>.</param>
                    /// <exception cref="global::System.ArgumentException">The document does not allow a value, or the address is no http or https URL.</exception>
                    public static global::System.Uri Regional(string? region = null, string? basePath = null) =>
                        new global::ReduGen.Generated.ServerUrl("https://{region}.things.example/{base-path}")
                            .With("region", region, "eu", "eu", "us")
                            .With("base-path", basePath, "v1")
                            .Address();
            """,
            text);
    }

    [Fact]
    public void A_relative_server_is_completed_by_the_caller()
    {
        GeneratedClient client = Generate.Expecting(
            ["(3,13): info REDU205: The server URL /api/v1 at #/servers/0/url is not absolute: the client's BaseAddress must be set before its first call"],
            Document("[{ url: '/api/v1' }]", OneOf("[{ url: /files }]")));

        Assert.Contains(": base(\"/api/v1\")", client.Text("ApiClient"));
        Assert.Contains("public static global::System.Uri ApiV1(global::System.Uri relativeTo) =>", client.Text("ApiClient"));
        Assert.Contains("ApiServer(\"FilesAddress\", \"/files\")", client.Text("ApiClient"));
    }

    [Theory]
    [InlineData("https://", "Own")]
    [InlineData("wss://chat.example", "Chat")]
    [InlineData("https://chat.example?x=1", "ChatExampleX1")]
    [InlineData("https://{tenant}.example", "Tenant")]
    public void An_own_server_that_cannot_be_called_has_to_be_set(string url, string name)
    {
        string fault = $"info REDU205: The server URL {url} at #/paths/~1things/get/servers/0/url is not absolute: ApiClientOptions.{name}Address must be set before a call of its operations";
        string undeclared = $"warning REDU530: The server URL \"{url}\" at #/paths/~1things/get/servers/0/url has the variable tenant, which is not declared: it was left as it stands";
        string[] diagnostics = url.Contains('{') ? [$"(7,19): {undeclared}", $"(7,19): {fault}"] : [$"(7,19): {fault}"];

        string text = Generate.Expecting(diagnostics, Document("[{ url: 'https://things.example' }]", OneOf($"[{{ url: '{url}' }}]"))).Text("ApiClient");

        Assert.Contains($"ApiServer(\"{name}Address\", null)", text);
    }

    [Fact]
    public void Servers_of_one_description_are_told_apart_by_their_urls()
    {
        string text = Generate.Expecting(
            ["(3,11): info REDU400: \"https://a.example\", \"https://b.example\" at #/servers/0 would all be Test in C#: they became AExample, BExample"],
            Document("[{ url: 'https://a.example', description: Test }, { url: 'https://b.example', description: Test }]", OneOf("[]"))).Text("ApiClient");

        Assert.Contains("Uri AExample { get; }", text);
        Assert.Contains("Uri BExample { get; }", text);
    }

    [Fact]
    public void A_name_that_the_options_have_already_is_not_taken_twice()
    {
        string text = Generate.From(Document(
            """
            [{ url: 'https://a.example' }]
            security: [{ upload-address: [] }]
            """,
            OneOf("[{ url: 'https://b.example', name: upload }, { url: 'https://c.example', name: base }, { url: 'https://d.example', name: equals }]"),
            """
            components: { securitySchemes: { upload-address: { type: http, scheme: bearer } } }
            """,
            version: "3.2.0")).Text("ApiClient");

        Assert.Contains("UploadServerAddress", text);
        Assert.Contains("Uri BaseServer { get; }", text);
        Assert.Contains("Uri EqualsServer { get; }", text);
    }

    [Theory]
    [InlineData("host: things.example\nbasePath: /v1\nschemes: [http, https]", "https://things.example/v1")]
    [InlineData("host: things.example\nbasePath: /\nschemes: [https, http]", "https://things.example")]
    [InlineData("host: things.example\nschemes: [http]", "http://things.example")]
    [InlineData("host: things.example", "https://things.example")]
    public void The_host_of_swagger_2_is_the_server_and_https_goes_first(string host, string url)
    {
        string text = Generate.From(Swagger(host)).Text("ApiClient");

        Assert.Contains($": base(\"{url}\")", text);
    }

    [Theory]
    [InlineData("basePath: /v1")]
    [InlineData("basePath: /v1\nschemes: [http, https]")]
    public void A_base_path_of_swagger_2_without_a_host_is_relative(string host)
    {
        string text = Generate.Expecting(
            ["(3,1): info REDU205: The server URL /v1 at #/basePath is not absolute: the client's BaseAddress must be set before its first call"], Swagger(host)).Text("ApiClient");

        Assert.Contains("Uri V1(global::System.Uri relativeTo) =>", text);
    }

    private static string Document(string servers, string paths, string more = "", string version = "3.1.0") =>
        $"""
        openapi: {version}
        info: {"{"} title: Things, version: '1' {"}"}
        servers: {servers}
        paths:
        {paths}
        {more}
        """;

    private static string OneOf(string servers) =>
        $$"""
          /things:
            get:
              servers: {{servers}}
              tags: [things]
              responses: { '204': { description: None. } }
        """;

    private static string Swagger(string host) =>
        $$"""
        swagger: '2.0'
        info: { title: Things, version: '1' }
        {{host}}
        paths:
          /things:
            get: { responses: { '204': { description: None. } } }
        """;
}
