using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Model;
using ReduGen.Generator.Tests.Hostile;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

public sealed class ClientClashTests
{
    private static readonly string Document = Documents.WithSchemas("    Thing: { type: object, properties: { id: { type: string } } }");

    [Theory]
    [InlineData("A", "Tests", "B", "Tests", "Tests.ThingsClient")]
    [InlineData("A", "Tests", "B", "TESTS", "TESTS.ThingsClient")]
    [InlineData("A", "Tests", "Inner", "Tests.Thing", "Tests.Thing")]
    [InlineData("A", "Tests.Thing", "Inner", "Tests", "Tests.Thing")]
    public void Two_clients_that_declare_one_type_are_told_apart_and_the_first_is_generated(string first, string firstSpace, string second, string secondSpace, string type)
    {
        GeneratorDriver driver = Generate.Driver(new MarkedFile("a.yaml", Document, ("Name", first), ("Namespace", firstSpace)))
            .AddAdditionalTexts([new MarkedFile("b.yaml", Document, ("Name", second), ("Namespace", secondSpace))])
            .RunGeneratorsAndUpdateCompilation(TestProject.Create(), out Compilation output, out _);

        Diagnostic diagnostic = Assert.Single(driver.GetRunResult().Diagnostics);
        Assert.Equal("b.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(
            $"(1,1): error REDU020: The client would declare {type}, which that of a.yaml declares or has as its namespace: no client was generated; give one of the two OpenApiClient items another Namespace",
            Generate.Printed(diagnostic));
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        Assert.Equal([], TestProject.Problems(output).Select(Generate.Printed));
    }

    [Fact]
    public void Two_clients_in_namespaces_of_their_own_are_both_generated()
    {
        GeneratorDriver driver = Generate.Driver(new MarkedFile("a.yaml", Document, ("Name", "Same"), ("Namespace", "Tests.A")))
            .AddAdditionalTexts([new MarkedFile("b.yaml", Document, ("Name", "Same"), ("Namespace", "Tests.B"))])
            .RunGeneratorsAndUpdateCompilation(TestProject.Create(), out Compilation output, out _);

        Assert.Empty(driver.GetRunResult().Diagnostics);
        Assert.Equal([], TestProject.Problems(output).Select(Generate.Printed));
    }

    [Theory]
    [MemberData(nameof(HostileDocument.Names), MemberType = typeof(HostileDocument))]
    public void A_model_knows_the_names_of_all_types_that_are_generated(string name)
    {
        CoreRun run = CoreRun.Of(new HostileDocument(name).With(static word => word), "openapi.json");
        ClientModel client = run.Result.Client!;

        IEnumerable<string> declared = run.Compiled().Assembly.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "Tests")
            .GetNamespaceMembers().Single().GetTypeMembers().Select(static type => type.Name);
        Assert.Equal(declared.Order(), client.TypeNames.Select(static type => type.ToString()).Order());
    }
}
