using System.Linq;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

public sealed class OverlayOptionTests
{
    private static readonly MarkedFile Document = new(
        "spec/openapi.yaml", Documents.WithSchemas("    Thing: { type: object, properties: { id: { type: string } } }"), ("Overlay", "spec/overlay.yaml"));

    [Fact]
    public void An_overlay_changes_what_is_generated()
    {
        GeneratorDriverRunResult run = Run(
            """
            overlay: 1.0.0
            info: { title: Ours, version: '1' }
            actions:
              - target: $.components.schemas.Thing.properties
                update: { colour: { type: string } }
            """);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public string? Colour", run.GeneratedTrees.Single(static tree => tree.FilePath.EndsWith("Thing.g.cs", System.StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void A_fault_of_what_an_overlay_adds_is_told_at_the_overlays_line()
    {
        GeneratorDriverRunResult run = Run(
            """
            overlay: 1.0.0
            info: { title: Ours, version: '1' }
            actions:
              - target: $.components.schemas.Thing.properties
                update: { colour: { type: string, maxLength: abc } }
            """);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("REDU110", diagnostic.Id);
        Assert.Equal(("spec/overlay.yaml", 4), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void An_overlay_that_is_none_gives_no_client()
    {
        GeneratorDriverRunResult run = Run("openapi: 3.1.0");

        Assert.Equal(["REDU120"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(run.GeneratedTrees);
    }

    private static GeneratorDriverRunResult Run(string overlay) => Generate.Driver(Document)
        .AddAdditionalTexts([new MarkedFile("spec/overlay.yaml", overlay) { Kind = "overlay" }])
        .RunGenerators(TestProject.Create())
        .GetRunResult();
}
