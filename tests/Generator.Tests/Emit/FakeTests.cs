using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Emit;

public sealed class FakeTests
{
    private const string Things =
        """
          /things:
            get:
              operationId: listThings
              responses: { '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: { id: "a\"b" } } } } }
        """;

    [Fact]
    public void Without_the_option_there_is_no_fake_and_no_example()
    {
        GeneratedClient client = Generate.From(Documents.WithPaths(Things));

        Assert.DoesNotContain(client.Files, static file => file.Key.Contains("Fake", System.StringComparison.Ordinal) || file.Value.Contains("Example(", System.StringComparison.Ordinal));
    }

    [Fact]
    public void The_fake_stands_beside_the_client_and_has_the_examples_as_they_go_over_the_wire()
    {
        GeneratedClient client = Generate.From(Documents.WithPaths(Things), ("Fake", "true"));

        Assert.Contains("""public sealed class FakeApiClient : global::ReduGen.Testing.FakeApi<ApiClient, ApiClientOptions>""", client.Text("FakeApiClient"));
        Assert.Contains(""".Example(200, "application/json", "{\"id\":\"a\\\"b\"}");""", client.Text("FakeThingsClient"));
    }

    [Theory]
    [InlineData("examples: { one: { value: { id: x } } }", "")]
    [InlineData("examples: { none: { externalValue: 'https://things.example/x.json' }, one: { dataValue: { id: x } } }", "")]
    [InlineData("examples: { one: { $ref: '#/components/examples/one~1%2541' } }", "components: { examples: { one/%41: { value: { id: x } } } }")]
    public void The_examples_of_a_media_type_are_found(string examples, string components)
    {
        string document =
            $$"""
            openapi: 3.2.0
            info: { title: Things, version: '1' }
            {{components}}
            servers: [{ url: 'https://things.example' }]
            paths:
              /things:
                get:
                  operationId: listThings
                  responses: { '200': { description: All., content: { application/json: { schema: { type: object, properties: { id: { type: string } } }, {{examples}} } } } }
            """;

        Assert.Contains(""".Example(200, "application/json", "{\"id\":\"x\"}");""", Generate.From(document, ("Fake", "true")).Text("FakeThingsClient"));
    }

    [Fact]
    public void The_example_of_a_response_of_OpenAPI_2_is_that_of_a_media_type_that_is_produced()
    {
        GeneratedClient client = Generate.From(
            """
            swagger: '2.0'
            info: { title: Things, version: '1' }
            host: things.example
            schemes: [https]
            paths:
              /things:
                get:
                  operationId: listThings
                  produces: [application/json]
                  responses:
                    '200':
                      description: All.
                      schema: { type: object, properties: { id: { type: string } } }
                      examples: { text/plain: y, application/json: { id: x } }
            """,
            ("Fake", "true"));

        string[] examples = [.. client.Text("FakeThingsClient").Split('\n').Where(static line => line.Contains(".Example(", System.StringComparison.Ordinal)).Select(static line => line.Trim())];
        Assert.Equal([""".Example(200, "application/json", "{\"id\":\"x\"}");"""], examples);
    }

    [Fact]
    public void An_example_is_put_together_of_required_properties_or_not_at_all()
    {
        GeneratedClient client = Generate.From(
            Documents.WithPaths(
                """
                  /whole:
                    get:
                      operationId: whole
                      responses:
                        '200':
                          description: All.
                          content:
                            application/json:
                              schema:
                                allOf:
                                  - { type: object, required: [a], properties: { a: { type: integer, default: 3 } } }
                                  - { type: object, required: [b], properties: { b: { type: array, items: { type: string, const: x } }, secret: { type: string, writeOnly: true, example: s } } }
                  /part:
                    get:
                      operationId: part
                      responses:
                        '200':
                          description: All.
                          content: { application/json: { schema: { type: object, required: [a, b], properties: { a: { type: string, example: x }, b: { type: string } } } } }
                """),
            ("Fake", "true"));

        Assert.Contains(""".Example(200, "application/json", "{\"a\":3,\"b\":[\"x\"]}");""", client.Text("FakeWholeClient"));
        Assert.DoesNotContain(".Example(", client.Text("FakePartClient"));
    }

    [Fact]
    public void Names_that_would_meet_in_a_fake_are_kept_apart()
    {
        Generate.From(
            Documents.WithPaths(
                """
                  /a:
                    get: { tags: [requests], operationId: fooRequest, responses: { '204': { description: Done. } } }
                    put: { tags: [requests], operationId: onFooRequest, responses: { '204': { description: Done. } } }
                    post: { tags: [reset], operationId: watch, responses: { '400': { description: Bad., content: { application/json: { schema: { type: string } } } } } }
                    delete: { tags: [reset], operationId: watchError, responses: { '204': { description: Done. } } }
                    patch: { tags: [fakeReset], operationId: patch, responses: { '204': { description: Done. } } }
                  /b:
                    get: { tags: [createClient], operationId: get, responses: { '204': { description: Done. } } }
                    put: { tags: [nowhere], operationId: put, responses: { '204': { description: Done. } } }
                    post: { tags: [timeProvider], operationId: post, responses: { '204': { description: Done. } } }
                    delete: { tags: [send], operationId: delete, responses: { '204': { description: Done. } } }
                    patch: { tags: [sendAsync], operationId: patch2, responses: { '204': { description: Done. } } }
                """),
            ("Fake", "true"));
    }

    [Fact]
    public void Groups_and_operations_may_be_called_as_members_of_every_object_and_of_a_fake()
    {
        string[] names =
        [
            "Finalize", "MemberwiseClone", "ReferenceEquals", "Equals", "GetHashCode", "ToString", "GetType", "Requests", "Reset", "CreateClient", "Dispose", "Send", "SendAsync",
            "Nowhere", "TimeProvider", "Options", "Create", "Add",
        ];
        string paths = string.Concat(names.Select(static name =>
            $$"""
              /{{name}}:
                get: { tags: [{{name}}], operationId: {{name}}, responses: { '204': { description: Done. } } }
                put: { tags: [Own], operationId: Own{{name}}, responses: { '204': { description: Done. } } }

            """));

        Generate.From(Documents.WithPaths(paths), ("Fake", "true"));
        Alone(Documents.WithPaths(paths));
    }

    [Fact]
    public void The_fake_alone_compiles_against_a_client_of_another_project()
    {
        GeneratorRunResult run = Alone(Documents.WithPaths(Things));

        Assert.Equal(
            ["Tests.Project.ApiClient.FakeApiClient.g.cs", "Tests.Project.ApiClient.FakeThingsClient.g.cs"],
            run.GeneratedSources.Select(static source => source.HintName).Order());
    }

    [Fact]
    public void Examples_that_are_too_long_are_left_out()
    {
        string text = new('x', 64 * 1024);

        Assert.DoesNotContain(".Example(", Generate.From(Documents.WithPaths(Things.Replace("a\\\"b", text, System.StringComparison.Ordinal)), ("Fake", "true")).Text("FakeThingsClient"));
    }

    [Fact]
    public void One_enormous_example_of_many_responses_is_written_out_only_so_often()
    {
        const int Length = Limits.ExamplesRead / 64;
        string operations = string.Concat(Enumerable.Range(0, 64).Select(static number =>
            $"  /a{number}: {{ get: {{ operationId: a{number}, responses: {{ '200': {{ $ref: '#/components/responses/Enormous' }} }} }} }}\n"));
        string paths = operations + "  /b: { get: { operationId: b, responses: { '200': { description: One., content: { text/plain: { schema: { type: string }, example: x } } } } } }\n";
        string Document(int length) =>
            Documents.WithPaths(paths).Replace("components:\n", $"components:\n  responses: {{ Enormous: {{ description: All., content: {{ text/plain: {{ schema: {{ type: string }}, example: {new string('x', length)} }} }} }} }}\n", System.StringComparison.Ordinal);

        Assert.Contains(".Example(", CoreRun.Of(Document(Length - 1), fake: "true").Files.Single(static file => file.Key.Contains("FakeBClient", System.StringComparison.Ordinal)).Value);
        Assert.DoesNotContain(".Example(", CoreRun.Of(Document(Length), fake: "true").Files.Single(static file => file.Key.Contains("FakeBClient", System.StringComparison.Ordinal)).Value);
    }

    private static GeneratorRunResult Alone(string document)
    {
        Compilation application = Generate.From(document).Compilation;
        CSharpCompilation tests = TestProject.Create().WithAssemblyName("Tests").AddReferences(application.ToMetadataReference());

        GeneratorDriver driver = Generate.Driver(new MarkedFile("openapi.yaml", document, ("Fake", "Only")))
            .RunGeneratorsAndUpdateCompilation(tests, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);

        Assert.Empty(diagnostics);
        Assert.Empty(TestProject.Problems(output));
        return driver.GetRunResult().Results.Single();
    }
}
