using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Validating;

public sealed class PathRuleTests
{
    [Fact]
    public void Identical_paths_with_one_method_in_both_are_told()
    {
        string[] expected =
        [
            "(11,3): warning REDU505: The path /things/{name} at #/paths/~1things~1{name} is identical with /things/{id}, so a server cannot tell their operations GET apart: both were generated",
        ];
        Generate.Expecting(expected, Documents.WithPaths(
            """
              /things/{id}:
                get: { operationId: getThing, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } }
                put: { operationId: putThing, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } }
              /things/{name}:
                get: { operationId: findThing, parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } }
            """));
    }

    [Fact]
    public void Identical_paths_with_different_methods_are_one_path()
    {
        string[] expected = ["(10,3): info REDU527: The path /things/{name} at #/paths/~1things~1{name} is identical with /things/{id}, which has other operations: it was read as one path"];
        GeneratedClient client = Generate.Expecting(expected, Documents.WithPaths(
            """
              /things/{id}:
                get: { operationId: getThing, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } }
              /things/{name}:
                put: { operationId: putThing, parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } }
            """));
        Assert.Contains("PutAsync(string name", client.Text("ThingsClient"));
    }

    [Theory]
    [InlineData(".id")]
    [InlineData(";id*")]
    [InlineData("id*")]
    public void An_operator_in_a_template_expression_is_the_parameter_it_stands_before(string expression)
    {
        string[] expected = [$"(8,3): info REDU528: {{{expression}}} in the path /things/{{{expression}}} at #/paths/~1things~1{{{expression}}} has an operator, which OpenAPI does not have: it was taken for the parameter id"];
        string text = Generate.Expecting(expected, Documents.WithPaths(
            $$"""
              /things/{{{expression}}}:
                get: { operationId: getThing, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } }
            """)).Text("ThingsClient");
        Assert.Contains("\"/things/{id}\"", text);
    }

    [Fact]
    public void An_expression_that_is_declared_as_it_stands_is_left_alone() => Assert.Contains(
        "\"/things/{.id}\"",
        Generate.From(Documents.WithPaths(
            """
              /things/{.id}:
                get: { operationId: getThing, parameters: [{ name: .id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } }
            """)).Text("ThingsClient"));

    [Fact]
    public void A_path_parameter_that_goes_nowhere_costs_nothing()
    {
        string[] expected = ["(9,48): info REDU502: The path parameter id at #/paths/~1things/get/parameters/0 does not stand in the path /things: it was ignored"];
        Assert.Contains("GetAsync(", Generate.Expecting(expected, Documents.WithPaths(
            """
              /things:
                get: { operationId: getThing, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } }
            """)).Text("ThingsClient"));
    }
}
