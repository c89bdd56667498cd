using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pages;

/// <summary>The client that samples of a page call: an <c>OpenApiClient</c> item and its document.</summary>
internal sealed record PageClient(string Item, string? Document)
{
    /// <summary>What a page means that says nothing of a document.</summary>
    public static readonly PageClient Redu = new("""<OpenApiClient Include="spec/redu-openapi.yaml" Namespace="Redu.Cloud" Name="ReduClient" Fake="true" />""", null);

    private static readonly ConcurrentDictionary<PageClient, CSharpCompilation> Compilations = new();

    // What the tests run with: the framework, ASP.NET Core, the runtime, and the packages that samples use. The tests themselves hold a snapshot of the first client.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static file => file != typeof(PageClient).Assembly.Location)
            .Select(static file => MetadataReference.CreateFromFile(file)),
    ];

    public string Namespace => Attribute("Namespace");

    public string FullName => $"{Namespace}.{Attribute("Name")}";

    /// <summary>A document that stands on the page itself.</summary>
    public static PageClient OnPage(Fence fence) => new("""<OpenApiClient Include="openapi.yaml" Namespace="Samples" Name="ApiClient" />""", Documents.Whole(fence.Kind, fence.Text));

    /// <summary>A project with the client, which a sample can be added to.</summary>
    public CSharpCompilation Compilation => Compilations.GetOrAdd(this, static client => client.Compile());

    private CSharpCompilation Compile()
    {
        string path = Attribute("Include");
        var file = new MarkedFile(
            path,
            Document ?? File.ReadAllText(Repository.Find(path)),
            [.. XElement.Parse(Item).Attributes().Where(static attribute => attribute.Name != "Include").Select(static attribute => (attribute.Name.LocalName, attribute.Value))]);
        CSharpCompilation project = TestProject.Create().WithReferences(References);
        Generate.Driver(file).RunGeneratorsAndUpdateCompilation(project.WithOptions(project.Options.WithOutputKind(OutputKind.ConsoleApplication)), out Compilation output, out var diagnostics);
        Assert.Empty(diagnostics.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Select(Generate.Printed));
        return (CSharpCompilation)output;
    }

    private string Attribute(string name) => XElement.Parse(Item).Attribute(name)!.Value;
}
