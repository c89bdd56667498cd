using System.Linq;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

public sealed class LockTests
{
    private static readonly MarkedFile Document = new(
        "spec/openapi.yaml", Documents.WithSchemas("    Thing: { type: object, required: [id], properties: { id: { type: integer, format: int64 }, size: { type: string } } }"));

    [Fact]
    public void What_breaks_callers_is_told_at_the_documents_line()
    {
        GeneratorDriverRunResult run = Run("member Thing.Id: string = \"id\" String required, response\n");

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(
            "The document changed at #/components/schemas/Thing/properties/id: the member Thing.Id: string became long, \"id\" String became \"id\" Int64 on the wire; this breaks source, binary, wire; "
            + "openapi.surface.txt was written before it: accept it by redugen lock openapi.yaml",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("REDU600", "spec/openapi.yaml", 15), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.NotEmpty(run.GeneratedTrees);
    }

    [Fact]
    public void What_is_gone_is_told_where_it_was() => Assert.Equal(
        ["REDU600 15"],
        Run("type Thing: class = object, response\nmember Thing.Colour: string? = \"colour\" String, response\n").Diagnostics
            .Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().StartLinePosition.Line}"));

    [Fact]
    public void What_is_compatible_is_not_told() => Assert.Empty(Run("# nothing was locked yet\ntype Thing: class = object, response\n").Diagnostics);

    [Fact]
    public void A_line_that_is_not_understood_is_told_in_the_lock_file()
    {
        Diagnostic diagnostic = Assert.Single(Run("# one\n=======\n").Diagnostics);

        Assert.Equal(("REDU601", "spec/openapi.surface.txt", 1), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    private static GeneratorDriverRunResult Run(string surface) => Generate.Driver(Document)
        .AddAdditionalTexts([new MarkedFile("spec/openapi.surface.txt", surface) { Kind = "lock" }])
        .RunGenerators(TestProject.Create())
        .GetRunResult();
}
