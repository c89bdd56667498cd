using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Building.Validating;

/// <summary>What the rules know of a document, and where they report. Each kind of problem is reported a bounded number of times.</summary>
internal sealed class Validation(BuildContext context, JsonObject root)
{
    /// <summary>Problems of one kind. Whoever sees so many mends the first ones before reading on.</summary>
    private const int MostOfAKind = 50;

    /// <summary>References from one to the next; there is no good reason for more than two.</summary>
    private const int MostOnTheWay = 32;

    private readonly HashSet<(string Id, string Place, string Subject)> _reported = [];
    private readonly Dictionary<string, (int Count, JsonPointer Next)> _counts = new(StringComparer.Ordinal);

    public DocumentVersion Version => context.Version;

    public JsonObject Root => root;

    /// <summary>The operations passed so far, by operationId.</summary>
    public Dictionary<string, List<JsonPointer>> OperationIds { get; } = new(StringComparer.Ordinal);

    public void Cancel() => context.Cancellation.ThrowIfCancellationRequested();

    /// <summary>A place as messages have it.</summary>
    public string Text(JsonPointer at) => context.PointerText(at);

    /// <summary>Reports at the key of a place; what stands in two places of the document, for a reference was resolved, is wrong once.</summary>
    public void Report(DiagnosticDescriptor descriptor, JsonPointer at, params string[] arguments)
    {
        if (!_reported.Add((descriptor.Id, Text(at), arguments.Length > 0 ? arguments[0] : "")))
        {
            return;
        }

        _counts.TryGetValue(descriptor.Id, out (int Count, JsonPointer Next) found);
        if (found.Count < MostOfAKind)
        {
            context.Report(descriptor, at, arguments);
        }

        _counts[descriptor.Id] = (found.Count + 1, found.Count <= MostOfAKind ? at : found.Next);
    }

    /// <summary>Says how much was found and not reported.</summary>
    public void ReportTheRest()
    {
        foreach (KeyValuePair<string, (int Count, JsonPointer Next)> kind in _counts)
        {
            int rest = kind.Value.Count - MostOfAKind;
            if (rest > 0)
            {
                context.Report(ValidationDescriptors.More, kind.Value.Next, kind.Key, rest.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The object that a Reference Object leads to, itself where it is none; null where it leads out of the document or nowhere.</summary>
    public JsonObject? Resolve(JsonNode? node)
    {
        for (int hops = 0; hops < MostOnTheWay && node is JsonObject members; hops++)
        {
            if (members.TextOf("$ref") is not { } reference)
            {
                return members;
            }

            node = reference.StartsWith("#", StringComparison.Ordinal) ? At(JsonPointer.Parse(reference)) : null;
        }

        return null;
    }

    /// <summary>What stands at a place of the document.</summary>
    public JsonNode? At(JsonPointer pointer)
    {
        JsonNode? node = root;
        foreach (string segment in pointer.Segments)
        {
            node = node switch
            {
                JsonObject members => members.TryGetPropertyValue(segment, out JsonNode? member) ? member : null,
                JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < items.Count => items[i],
                _ => null,
            };
        }

        return node;
    }
}
