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
    private int _spent;
    private readonly bool _wantsExamples;
    private int _examples;
    private long _examplesRead;

    public OpenApiDocument Document => document;

    public DocumentVersion Version => version;

    /// <summary>The document as a tree, with the repairs of the reading.</summary>
    public JsonNode? Root => sources.Document.Tree.Root;

    /// <summary>The node at a place, given in the words of OpenAPI 3; null where there is none.</summary>
    public JsonNode? NodeAt(JsonPointer at)
    {
        JsonNode? node = Root;
        foreach (string segment in Places.InSource(at, version).Segments)
        {
            node = node switch
            {
                JsonObject members => members.TryGetPropertyValue(segment, out JsonNode? member) ? member : null,
                JsonArray items when int.TryParse(segment, out int index) && index >= 0 && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    public CancellationToken Cancellation => cancellation;

    /// <summary>Counts what the client is made of: a small document can describe an enormous one, by schemas that take in each other's properties.</summary>
    /// <exception cref="ClientTooLargeException">It is more than any document needs.</exception>
    public void Spend(int parts, JsonPointer at)
    {
        Cancellation.ThrowIfCancellationRequested();
        _spent += parts;
        if (_spent > Limits.ClientParts)
        {
            throw new ClientTooLargeException(at);
        }
    }

    /// <summary>
    /// The same for a text that the client holds as a literal, by its length: an assembly has room for 8 million characters of them (CS8103).
    /// </summary>
    /// <exception cref="ClientTooLargeException">It is more than any document needs.</exception>
    public void Spend(string text, JsonPointer at) => Spend(1 + (text.Length / 4), at);

    /// <summary>Whether the examples of the document are wanted: a fake answers with them.</summary>
    public bool WantsExamples
    {
        get => _wantsExamples && _examplesRead < Limits.ExamplesRead;
        init => _wantsExamples = value;
    }

    /// <summary>Takes an example into the client, if it is not too long and there is room for it. The runtime says of an operation without one what to do.</summary>
    public bool TakeExample(string text)
    {
        Cancellation.ThrowIfCancellationRequested();
        _examplesRead += text.Length;
        bool fits = text.Length <= Limits.ExampleLength && _examples + text.Length <= Limits.ExamplesLength;
        _examples += fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Reports a problem at the key of a place, given in the words of OpenAPI 3.</summary>
    public void Report(DiagnosticDescriptor descriptor, JsonPointer at, params string[] arguments) =>
        diagnostics.Report(descriptor, sources.Of(Places.InSource(at, version)), arguments);

    /// <summary>The pointer of a place as its author has it, after the name of its file if that is a part.</summary>
    public string PointerText(JsonPointer at) => sources.Of(Places.InSource(at, version)).ToString();

    /// <summary>The name that a component has where it was written: one that a reference could not spell was read under another.</summary>
    public string WrittenName(JsonPointer component)
    {
        JsonPointer written = sources.Of(Places.InSource(component, version)).At;
        return written.Parent?.Segment == Places.InSource(component.Parent!, version).Segment ? written.Segment : component.Segment;
    }

    /// <summary>Whether a reference leads nowhere and the reading said so: what needs it is left out, and no more is said.</summary>
    public static bool IsReported(BaseOpenApiReference reference) => reference.Id == UnresolvedReference.Id;
}
