using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

/// <summary>What is not generated yet is said at its line and left out; the rest is generated.</summary>
public sealed class PendingTests
{
    [Fact]
    public void A_property_with_a_schema_without_a_type_is_left_out_alone()
    {
        GeneratedClient client = Generate.Expecting(
            [
                "(20,9): warning REDU301: The property odd of #/components/schemas/Thing was left out: its schema has no C# type",
                "(20,16): warning REDU300: The schema #/components/schemas/Thing/properties/odd uses oneOf, which ReduGen does not generate yet: what needs it was left out",
            ],
            Documents.WithSchemas(
            """
                Thing:
                  type: object
                  properties:
                    id: { type: string }
                    odd: { oneOf: [{ type: string }, { type: integer }] }
            """));

        Assert.Contains("string? Id", client.Text("Thing"));
        Assert.DoesNotContain("Odd", client.Text("Thing"));
    }

    [Fact]
    public void An_operation_with_parameters_is_left_out_and_the_others_stay()
    {
        GeneratedClient client = Generate.Expecting(
            ["(12,5): warning REDU201: GET /things/{id} has parameters, which ReduGen does not generate yet: the operation was left out"],
            Documents.WithPaths(
            """
              /things:
                get: { operationId: listThings, tags: [things], responses: { '204': { description: None. } } }
              /things/{id}:
                parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                get: { operationId: getThing, tags: [things], responses: { '204': { description: None. } } }
            """));

        Assert.Contains("ListAsync", client.Text("ThingsClient"));
        Assert.DoesNotContain("GetAsync", client.Text("ThingsClient"));
    }
}
