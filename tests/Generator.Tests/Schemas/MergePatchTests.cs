using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Schemas;

public sealed class MergePatchTests
{
    private const string Schemas =
        """

        components:
          schemas:
            Thing:
              type: object
              required: [id]
              properties:
                id: { type: string }
                name: { type: string }
                size: { type: object, properties: { width: { type: integer } } }
                labels: { type: object, additionalProperties: { type: string } }
                tags: { type: array, items: { type: string } }
        """;

    private static string Thing(string mediaType, string type = "Thing") => Generate.From(
        """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        paths:
          /things:
            patch:
              operationId: changeThing
              requestBody: { required: true, content: { MEDIA: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '204': { description: Done. } }
        """.Replace("MEDIA", mediaType) + Schemas).Text(type);

    [Fact]
    public void Optional_members_of_a_patch_may_be_null()
    {
        string text = Thing("application/merge-patch+json");

        Assert.Contains("public required string Id { get; set; }", text);
        Assert.Contains("else if (!_hasName) { json.SkipMember(); } else { json.WriteNull(); }", text);
        Assert.Contains("IDictionary<string, string?>?", text);
        Assert.Contains("IReadOnlyList<string>?", text);
    }

    [Fact]
    public void At_every_depth() => Assert.Contains("else if (!_hasWidth) { json.SkipMember(); } else { json.WriteNull(); }", Thing("application/merge-patch+json", "ThingSize"));

    [Fact]
    public void In_other_bodies_they_are_what_the_schema_says()
    {
        string text = Thing("application/json");

        Assert.Contains("public string? Name { get; set; }", text);
        Assert.Contains("IDictionary<string, string>?", text);
    }
}
