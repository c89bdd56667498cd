using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Emit;

public sealed class FileLayoutTests
{
    [Fact]
    public void A_type_within_a_component_stands_in_the_components_file()
    {
        string text = Generate.From(Documents.WithSchemas(
            "    Thing: { type: object, properties: { size: { type: object, properties: { unit: { type: string, enum: [m, km] } } } } }")).Text("Thing");

        Assert.True(text.IndexOf("class Thing ", System.StringComparison.Ordinal) < text.IndexOf("class ThingSize ", System.StringComparison.Ordinal));
        Assert.Contains("readonly struct ThingSizeUnit ", text);
    }

    [Fact]
    public void A_type_within_an_operation_stands_in_its_groups_file_and_nowhere_else()
    {
        GeneratedClient client = Generate.From(Documents.WithPaths(
            """
              /things:
                get:
                  tags: [things]
                  operationId: readSize
                  responses: { '200': { description: Fine., content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }
            """));

        Assert.Contains("sealed class ReadSizeResult ", client.Text("ThingsClient"));
        Assert.Single(client.Files.Values, static text => text.Contains("sealed class ReadSizeResult ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_component_that_is_no_type_itself_gives_its_file_the_name_of_the_first_type_in_it()
    {
        GeneratedClient client = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, properties: { sizes: { $ref: '#/components/schemas/Sizes' } } }
                Sizes: { type: array, items: { type: object, properties: { unit: { type: object, properties: { name: { type: string } } } } } }
            """));

        string file = Assert.Single(client.Files.Keys, static name => name.Contains(".Sizes", System.StringComparison.Ordinal));
        Assert.Equal(2, client.Files[file].Split("sealed class Sizes").Length - 1);
    }
}
