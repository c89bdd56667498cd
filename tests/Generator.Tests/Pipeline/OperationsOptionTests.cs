using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

public sealed class OperationsOptionTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Repositories, version: '1' }
        servers: [{ url: 'https://api.example' }]
        paths:
          /repos:
            get:
              operationId: repos/list
              tags: [repos]
              responses:
                '200': { description: OK, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Repo' } } } } }
          /repos/{id}:
            parameters:
              - { name: id, in: path, required: true, schema: { type: string } }
            get:
              operationId: repos/get
              tags: [repos]
              responses:
                '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Repo' } } } }
            delete:
              operationId: repos/delete
              tags: [repos]
              responses: { '204': { description: Gone } }
          /issues:
            get:
              operationId: issues/list
              tags: [issues]
              responses:
                '200': { description: OK, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Issue' } } } } }
          /status:
            get:
              tags: [service]
              responses:
                '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Status' } } } }
        webhooks:
          pushed:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Push' } } } }
              responses: { '204': { description: Taken } }
        components:
          schemas:
            Repo:
              type: object
              properties: { id: { type: string }, owner: { $ref: '#/components/schemas/Owner' } }
            Owner:
              type: object
              discriminator: { propertyName: kind }
              properties: { kind: { type: string } }
              required: [kind]
            User: { allOf: [{ $ref: '#/components/schemas/Owner' }, { type: object, properties: { name: { type: string } } }] }
            Admin: { allOf: [{ $ref: '#/components/schemas/User' }, { type: object, properties: { level: { type: integer } } }] }
            Issue: { type: object, properties: { title: { type: string } } }
            Status: { type: object, properties: { up: { type: boolean } } }
            Push: { type: object, properties: { at: { type: string } } }
        """;

    [Theory]
    [InlineData("repos/list", "Repos: List", "Admin Owner Repo User")]
    [InlineData("repos/*;!repos/delete", "Repos: Get List", "Admin Owner Repo User")]
    [InlineData(" issues/l?st ; ", "Issues: List", "Issue")]
    [InlineData("tag:issues;tag:serv*", "Issues: List|Service: GetStatus", "Issue Status")]
    [InlineData("path:/repos/*", "Repos: Delete Get", "Admin Owner Repo User")]
    [InlineData("!tag:repos", "Issues: List|Service: GetStatus", "Issue Status")]
    public void Patterns_choose_operations_and_only_what_they_need_is_generated(string patterns, string operations, string types)
    {
        GeneratedClient client = Generate.From(Document, ("Operations", patterns));

        Assert.Equal(operations, Operations(client));
        Assert.Equal(types, Types(client));
    }

    [Fact]
    public void Without_patterns_everything_is_generated()
    {
        GeneratedClient client = Generate.From(Document);

        Assert.Equal("Issues: List|Repos: Delete Get List|Service: GetStatus", Operations(client));
        Assert.Equal("Admin Issue Owner Push Repo Status User", Types(client));
    }

    [Theory]
    [InlineData("repos/list;issues/lst", "issues/lst", "; the closest: issues/list")]
    [InlineData("repos/list;tag:isues", "tag:isues", "; the closest: issues")]
    [InlineData("repos/list;!path:/repo", "!path:/repo", "; the closest: /repos")]
    [InlineData("repos/list;Repos/List", "Repos/List", "; the closest: repos/list, repos/get, issues/list")]
    [InlineData("repos/list;nothing-like-it-at-all", "nothing-like-it-at-all", "")]
    public void A_pattern_that_matches_nothing_names_what_it_may_have_meant(string patterns, string pattern, string closest)
    {
        GeneratedClient client = Generate.Expecting(
            [$"(1,1): warning REDU015: The pattern \"{pattern}\" in Operations of the OpenApiClient item matches no operation of the document{closest}: it has no effect"],
            Document,
            ("Operations", patterns));

        Assert.Equal("Repos: List", Operations(client));
    }

    [Fact]
    public void What_is_wrong_with_operations_that_were_left_out_is_not_said()
    {
        string broken = Document.Replace("'#/components/schemas/Issue'", "'#/components/schemas/Nothing'");

        Generate.From(broken, ("Operations", "repos/*"));
        GeneratorDriver driver = Generate.Driver(new MarkedFile("openapi.yaml", broken, ("Operations", "issues/*"))).RunGenerators(TestProject.Create());
        Assert.Equal(["REDU112", "REDU302"], driver.GetRunResult().Diagnostics.Select(static diagnostic => diagnostic.Id).Order());
    }

    [Fact]
    public void A_schema_within_an_operation_that_was_left_out_stays_where_another_refers_to_it()
    {
        string document = Document.Replace(
            "'200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Status' } } } }",
            "'200': { description: OK, content: { application/json: { schema: { $ref: '#/paths/~1issues/get/responses/200/content/application~1json/schema/items' } } } }");

        Assert.Equal("Issue", Types(Generate.From(document, ("Operations", "path:/status"))));
    }

    /// <summary>The client's groups with the names of their operations.</summary>
    private static string Operations(GeneratedClient client) => string.Join('|', client.Files.Keys.Select(Name)
        .Where(static name => name.EndsWith("Client", StringComparison.Ordinal) && name != "ApiClient")
        .Order(StringComparer.Ordinal)
        .Select(group => $"{group[..^"Client".Length]}: {string.Join(' ', Methods(client, group))}"));

    private static IEnumerable<string> Methods(GeneratedClient client, string group) => client.Compilation
        .GetTypeByMetadataName($"Tests.Project.I{group}")!
        .GetMembers()
        .Select(static member => member.Name[..^"Async".Length])
        .Where(static name => !name.EndsWith("Response", StringComparison.Ordinal) && !name.EndsWith("Stream", StringComparison.Ordinal))
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static string Types(GeneratedClient client) => string.Join(
        ' ', client.Files.Keys.Select(Name).Where(static name => !name.Contains("Client")).Order(StringComparer.Ordinal));

    private static string Name(string hint) => hint.Split('.')[^3];
}
