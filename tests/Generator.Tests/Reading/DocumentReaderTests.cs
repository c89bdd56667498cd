using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.OpenApi;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Selecting;
using JsonPointer = ReduGen.Generator.Reading.JsonPointer;

namespace ReduGen.Generator.Tests.Reading;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("swagger: '2.0'", DocumentVersion.V20)]
    [InlineData("swagger: 2.0", DocumentVersion.V20)]
    [InlineData("openapi: 3.0.0", DocumentVersion.V30)]
    [InlineData("openapi: 3.0", DocumentVersion.V30)]
    [InlineData("openapi: 3.0.0-rc1", DocumentVersion.V30)]
    [InlineData("openapi: 3.1.7", DocumentVersion.V31)]
    [InlineData("openapi: 3.2.0", DocumentVersion.V32)]
    public void Every_version_is_recognised(string line, object version)
    {
        DocumentReading reading = Reads.FaultyDocument(line + "\ninfo: {title: t, version: 1.0}\npaths: {/a: {get: {responses: {200: {description: d}}}}}\n", "spec.yaml");
        Assert.Equal(version, reading.Version);
        Assert.Equal("1.0", reading.Document!.Info.Version);
        Assert.Equal(["/a"], reading.Document.Paths.Keys);
    }

    [Theory]
    [InlineData("openapi: «4.0.0»\n")]
    [InlineData("openapi: «3.3.0»\n")]
    [InlineData("openapi: «[3]»\n")]
    [InlineData("info: {}\nswagger: «'1.2'»\n")]
    public void An_unknown_version_is_a_problem_at_its_value(string marked) =>
        Assert.Null(Reads.FaultyDocument(marked, "spec.yaml", ReadingProblemKind.UnknownVersion).Document);

    [Fact]
    public void A_document_without_a_version_is_no_openapi_document() =>
        Assert.Null(Reads.FaultyDocument("# x\n«»a: 1\n", "spec.yaml", ReadingProblemKind.NotOpenApi).Document);

    [Theory]
    [InlineData("«»[]", "a list")]
    [InlineData("«»text", "a single value")]
    public void A_document_is_an_object(string marked, string detail)
    {
        Reads.FaultyDocument(marked, "spec.yaml", out List<ReadingProblem> problems, ReadingProblemKind.RootNotObject);
        Assert.Equal(detail, problems[0].Detail);
    }

    [Fact]
    public void An_unreadable_file_gives_one_problem() => Assert.Null(Reads.FaultyDocument("«»", "spec.yaml", ReadingProblemKind.EmptyFile).Document);

    [Fact]
    public void One_bad_value_costs_only_itself()
    {
        OpenApiDocument document = Reads.FaultyDocument(
            """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a: {get: {deprecated: «perhaps», responses: {200: {description: d}}}}
              «b»: {get: {}}
            components:
              schemas:
                A: {type: string, maxLength: «abc», minLength: 1.0}
                B: {type: object, properties: {b: «text», c: {type: string}}, required: [b, «{}»]}
                C: {type: «thing»}
              securitySchemes:
                K: {type: apiKey, name: x, in: «nowhere»}
                O: {type: openIdConnect, openIdConnectUrl: «'http://['»}
            """,
            "spec.yaml",
            ReadingProblemKind.WrongKind,
            ReadingProblemKind.PathWithoutSlash,
            ReadingProblemKind.WrongKind,
            ReadingProblemKind.WrongKind,
            ReadingProblemKind.WrongKind,
            ReadingProblemKind.WrongKind,
            ReadingProblemKind.WrongKind,
            ReadingProblemKind.WrongKind).Document!;
        Assert.Equal(["/a"], document.Paths.Keys);
        Assert.Equal(1, document.Components!.Schemas!["A"].MinLength);
        Assert.Equal(["c"], document.Components.Schemas["B"].Properties!.Keys);
        Assert.Equal(["b"], document.Components.Schemas["B"].Required!);
    }

    [Fact]
    public void Places_in_a_list_stay_right_when_an_item_was_taken_out()
    {
        const string yaml = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a:
                parameters: [null, {name: x, in: query, schema: {}}]
            """;
        List<ReadingProblem> problems = [];
        SourceTree tree = Reads.Tree(yaml, problems);
        OpenApiDocument document = DocumentReader.Read(tree, MarkedFiles.None, OperationSelection.Parse(""), problems, TestContext.Current.CancellationToken).Document!;
        Assert.Equal(ReadingProblemKind.WrongKind, Assert.Single(problems).Kind);
        Assert.Equal("x", document.Paths["/a"].Parameters!.Single().Name);
        NodePosition position = tree.Find(JsonPointer.Parse("#/paths/~1a/parameters/0/name"));
        Assert.Equal("x", yaml.Substring(position.Value.Start, position.Value.Length));
    }

    [Fact]
    public void References_in_a_circle_are_problems() => Reads.FaultyDocument(
        """
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths:
          /a: {$ref: «'#/paths/~1b'»}
          /b: {$ref: '#/paths/~1a'}
        components:
          schemas:
            A: {$ref: «'#/components/schemas/A'»}
            Tree: {type: object, properties: {left: {$ref: '#/components/schemas/Tree'}}}
        """,
        "spec.yaml",
        ReadingProblemKind.CircularReference,
        ReadingProblemKind.CircularReference);

    [Fact]
    public void A_reference_in_data_is_data_and_a_property_may_be_called_so()
    {
        OpenApiDocument document = Reads.Document(
            """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths: {}
            components:
              schemas:
                A: {type: object, properties: {$ref: {type: string}}, example: {$ref: 5}, default: {$ref: []}, enum: [{$ref: x}]}
            """);
        Assert.Equal(["$ref"], document.Components!.Schemas!["A"].Properties!.Keys);
    }

    [Fact]
    public void A_member_that_an_object_does_not_have_is_reported_at_its_key() => Reads.FaultyDocument(
        """
        openapi: 3.0.3
        info: {title: t, version: '1', x-mine: 1}
        paths: {/a: {«tags»: [x], get: {responses: {200: {description: d, «application/json»: {}}}}}}
        """,
        "spec.yaml",
        ReadingProblemKind.UnknownMember,
        ReadingProblemKind.UnknownMember);

    [Fact]
    public void What_no_rule_knows_costs_only_its_path()
    {
        // An empty expression as a callback's key makes Microsoft.OpenApi throw.
        OpenApiDocument document = Reads.FaultyDocument(
            """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a: {get: {responses: {200: {description: d}}}}
              «/b»: {get: {callbacks: {c: {'': {get: {}}}}, responses: {200: {description: d}}}}
              /c: {get: {responses: {200: {description: d}}}}
            """,
            "spec.yaml",
            ReadingProblemKind.NotUnderstood).Document!;
        Assert.Equal(["/a", "/c"], document.Paths.Keys);
    }

    [Fact]
    public void Documents_of_OpenAPI_2_may_be_read_at_the_same_time() => Parallel.For(0, 2_000, number =>
    {
        string url = $"https://things.example/{number}";
        OpenApiDocument document = Reads.Document(
            $$$"""{ "swagger": "2.0", "info": { "title": "a", "version": "1" }, "paths": {}, "securityDefinitions": { "a": { "type": "oauth2", "flow": "application", "tokenUrl": "{{{url}}}", "scopes": {} } } }""");

        Assert.Equal(url, document.Components!.SecuritySchemes!["a"].Flows!.ClientCredentials?.TokenUrl?.ToString());
    });

    [Fact]
    public void Examples_of_media_types_do_not_reach_Microsoft_OpenApi_which_loses_its_place_at_them()
    {
        OpenApiDocument document = Reads.Document("""
            openapi: 3.1.0
            info: { title: Examples, version: '1' }
            paths:
              /things:
                get:
                  responses:
                    '200':
                      description: OK
                      content: { application/json: { examples: { a: { value: 1 } }, schema: { type: integer, examples: [1] } } }
            """);

        var body = (OpenApiMediaType)document.Paths.Single().Value.Operations!.Single().Value.Responses!.Single().Value.Content!.Single().Value;
        Assert.Null(body.Examples);
        Assert.Single(body.Schema!.Examples!);
    }
}
