using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Bundling;

namespace ReduGen.Generator.Building;

/// <summary>What every builder needs: the document, its places, and where problems go.</summary>
internal sealed class BuildContext(
    OpenApiDocument document,
    DocumentVersion version,
    Sources sources,
    DiagnosticBag diagnostics,
    CancellationToken cancellation)
{
    public OpenApiDocument Document => document;

    public DocumentVersion Version => version;

    /// <summary>The document as a tree, with the repairs of the reading.</summary>
    public JsonNode? Root => sources.Document.Tree.Root;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Reports a problem at the key of a place, given in the words of OpenAPI 3.</summary>
    public void Report(DiagnosticDescriptor descriptor, JsonPointer at, params string[] arguments) =>
        diagnostics.Report(descriptor, sources.Find(Places.InSource(at, version)), arguments);

    /// <summary>The pointer of a place as its author has it, after the name of its file if that is a part.</summary>
    public string PointerText(JsonPointer at) => sources.Of(Places.InSource(at, version)).ToString();

    /// <summary>Whether a reference leads nowhere and the reading said so: what needs it is left out, and no more is said.</summary>
    public static bool IsReported(BaseOpenApiReference reference) => reference.Id == UnresolvedReference.Id;
}
