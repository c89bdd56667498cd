using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

public sealed class SeveralFaultsTests
{
    [Fact]
    public void Every_fault_is_told_at_its_place_and_the_rest_is_generated()
    {
        GeneratedClient client = Generate.Expecting(
            [
                "(6,5): warning REDU501: {id} in the path /things/{id} at #/paths/~1things~1{id}/get is a parameter that #/paths/~1things~1{id}/get does not declare: it was taken for a string",
                "(7,7): warning REDU202: The operationId same at #/paths/~1things~1{id}/get/operationId is also that of GET /things/{name}: both methods are named after their paths",
                "(9,3): warning REDU505: The path /things/{name} at #/paths/~1things~1{name} is identical with /things/{id}, so a server cannot tell their operations GET apart: both were generated",
                "(11,7): warning REDU202: The operationId same at #/paths/~1things~1{name}/get/operationId is also that of GET /things/{id}: both methods are named after their paths",
                "(13,86): warning REDU110: maxLength at #/paths/~1things~1{name}/get/parameters/0/schema/maxLength must be a whole number, 0 or greater: it was left out",
                "(14,11): info REDU502: The path parameter left at #/paths/~1things~1{name}/get/parameters/1 does not stand in the path /things/{name}: it was ignored",
                "(19,20): warning REDU302: GET /lost was left out: the schema of its response 200 at #/paths/~1lost/get/responses/200 has no C# type",
                "(19,93): warning REDU112: The reference #/components/schemas/Missing at #/paths/~1lost/get/responses/200/content/application~1json/schema/$ref leads to nothing in this document: what needs it was left out",
                "(23,20): warning REDU302: GET /circle was left out: the schema of its response 200 at #/paths/~1circle/get/responses/200 has no C# type",
                "(34,9): warning REDU105: The key id at #/components/schemas/Thing/properties/id already stands in line 33: the last one counts",
                "(35,9): warning REDU301: The property gone of #/components/schemas/Thing was left out: its schema has no C# type",
                "(35,23): warning REDU112: The reference #/components/schemas/Nowhere at #/components/schemas/Thing/properties/gone/$ref leads to nothing in this document: what needs it was left out",
                "(36,5): warning REDU303: The schema #/components/schemas/A consists of itself alone: what needs it was left out",
                "(38,16): warning REDU112: The reference #/components/schemas/C at #/components/schemas/C/$ref leads back to itself: what needs it was left out",
            ],
            """
            openapi: 3.1.0
            info: { title: Things, version: '1' }
            servers: [{ url: 'https://things.example' }]
            paths:
              /things/{id}:
                get:
                  operationId: same
                  responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
              /things/{name}:
                get:
                  operationId: same
                  parameters:
                    - { name: name, in: path, required: true, schema: { type: string, maxLength: abc } }
                    - { name: left, in: path, required: true, schema: { type: string } }
                  responses: { '204': { description: '' } }
              /lost:
                get:
                  operationId: getLost
                  responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } } }
              /circle:
                get:
                  operationId: getCircle
                  responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
              /whole:
                get:
                  operationId: getWhole
                  responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    id: { type: string }
                    id: { type: integer }
                    gone: { $ref: '#/components/schemas/Nowhere' }
                A: { allOf: [{ $ref: '#/components/schemas/B' }] }
                B: { allOf: [{ $ref: '#/components/schemas/A' }] }
                C: { $ref: '#/components/schemas/C' }
            """);

        Assert.Contains("public long? Id { get; set; }", client.Text("Thing"));
        Assert.Contains("GetAsync(", client.Text("WholeClient"));
        Assert.Contains("Async(string id, ", client.Text("ThingsClient"));
        Assert.Contains("Async(string name, ", client.Text("ThingsClient"));
        Assert.DoesNotContain(client.Files.Keys, static file => file.Contains("Lost", System.StringComparison.Ordinal) || file.Contains("Circle", System.StringComparison.Ordinal));
    }
}
