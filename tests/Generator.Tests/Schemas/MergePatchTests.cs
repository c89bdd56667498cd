using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Schemas;

/// <summary>RFC 7396: in a merge patch every optional member can be null.</summary>
public sealed class MergePatchTests
{
    private static readonly GeneratedClient Client = Generate.From(
        """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        paths:
          /things:
            patch:
              operationId: patchThing
              tags: [things]
              requestBody: { content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '204': { description: None. } }
            put:
              operationId: putThing
              tags: [things]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Other' } } } }
              responses: { '204': { description: None. } }
        components:
          schemas:
            Thing:
              type: object
              required: [id]
              properties:
                id: { type: string }
                count: { type: integer }
                inner: { $ref: '#/components/schemas/Inner' }
                map: { type: object, additionalProperties: { type: integer } }
                pet: { $ref: '#/components/schemas/Cat' }
                items: { type: array, items: { $ref: '#/components/schemas/Item' } }
                nullable: { type: [string, 'null'] }
            Inner: { type: object, properties: { text: { type: string } } }
            Item: { type: object, properties: { text: { type: string } } }
            Other: { type: object, properties: { text: { type: string } } }
            Pet: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { claws: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { tail: { type: integer } } }] }
        """);

    [Fact]
    public void An_optional_member_remembers_that_it_was_assigned_and_is_null_in_a_patch()
    {
        string text = Client.Text("Thing");

        Assert.Contains("if (json.Removes(_hasCount, Count is null)) { json.WriteNull(); } else { json.WriteInt64OrSkip(Count); }", text);
        Assert.Contains("if (json.Removes(_hasInner, Inner is null)) { json.WriteNull(); } else { json.WriteModelOrSkip(Inner); }", text);
        Assert.Contains("public global::System.Collections.Generic.IDictionary<string, long?>? Map", text);
        Assert.Contains("public required string Id { get; set; }", text);
        Assert.Contains("else if (!_hasNullable) { json.SkipMember(); } else { json.WriteNull(); }", text);
    }

    [Theory]
    [InlineData("Inner", true)]
    [InlineData("Pet", true)]
    [InlineData("Cat", true)]
    [InlineData("Dog", true)]
    [InlineData("Item", false)]
    [InlineData("Other", false)]
    public void What_a_patch_reaches_can_be_removed_and_nothing_else(string type, bool isReached) =>
        Assert.Equal(isReached, Client.Text(type).Contains("json.Removes(", System.StringComparison.Ordinal));
}
