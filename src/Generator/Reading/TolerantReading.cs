using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using ReduGen.Generator.Reading.Repair;

namespace ReduGen.Generator.Reading;

/// <summary>
/// Lets Microsoft.OpenApi read a tree. Where it throws, the paths and components that make it throw are found by halving, reported and
/// left out, so that one of them does not cost the others; this happens only for faults that no rule of <see cref="TreeRepair"/> knows.
/// </summary>
internal sealed class TolerantReading(JsonObject root, DocumentVersion version, PlacedProblems problems, CancellationToken cancellation)
{
    /// <summary>Each costs about log₂(paths) readings.</summary>
    private const int MostLeftOut = 16;

    private static readonly string[] Sections = ["paths", "webhooks", "definitions", "parameters", "responses", "securityDefinitions"];

    // Microsoft.OpenApi 3.11 keeps the OAuth flow that it reads of OpenAPI 2.0 in a static field: a compiler that builds two projects at once would give the token
    // address of one client to the other.
    private static readonly object OneAtATime = new();

    private int _leftOut;

    public OpenApiDocument? Read()
    {
        if (TryRead(out ReadResult? result, out Exception? fault))
        {
            return Finish(result!);
        }

        List<Part> parts = Parts();
        parts.ForEach(static part => part.Owner.Remove(part.Key));
        if (TryRead(out _, out _))
        {
            AddReadable(parts);
            if (_leftOut <= MostLeftOut && TryRead(out result, out fault))
            {
                return Finish(result!);
            }
        }

        problems.Add(ReadingProblemKind.DocumentUnreadable, JsonPointer.Root, detail: fault!.Message);
        return null;
    }

    private void AddReadable(List<Part> parts)
    {
        if (_leftOut > MostLeftOut)
        {
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        parts.ForEach(static part => part.Owner[part.Key] = part.Node);
        if (TryRead(out _, out Exception? fault))
        {
            return;
        }

        parts.ForEach(static part => part.Owner.Remove(part.Key));
        if (parts.Count == 1)
        {
            _leftOut++;
            problems.Add(ReadingProblemKind.NotUnderstood, parts[0].At, detail: fault!.Message);
            return;
        }

        AddReadable(parts.GetRange(0, parts.Count / 2));
        AddReadable(parts.GetRange(parts.Count / 2, parts.Count - (parts.Count / 2)));
    }

    private List<Part> Parts()
    {
        List<Part> parts = [];
        foreach (string section in Sections)
        {
            AddParts(parts, root[section], JsonPointer.Root.Append(section));
        }

        foreach (KeyValuePair<string, JsonNode?> section in root["components"] as JsonObject ?? [])
        {
            AddParts(parts, section.Value, JsonPointer.Root.Append("components").Append(section.Key));
        }

        return parts;
    }

    private static void AddParts(List<Part> parts, JsonNode? section, JsonPointer at)
    {
        if (section is JsonObject owner)
        {
            parts.AddRange(owner.Select(member => new Part(owner, member.Key, member.Value, at.Append(member.Key))));
        }
    }

    private bool TryRead(out ReadResult? result, out Exception? fault)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            // Our own rules check the document, and no reference is followed out of it.
            OpenApiReaderSettings settings = new() { RuleSet = ValidationRuleSet.GetEmptyRuleSet(), LoadExternalRefs = false };
            result = version == DocumentVersion.V20 ? ReadAlone(settings) : Read(settings);
            fault = result.Document is null ? new InvalidOperationException(FirstMessage(result)) : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            result = null;
            fault = exception;
        }

        return fault is null;
    }

    private ReadResult ReadAlone(OpenApiReaderSettings settings)
    {
        lock (OneAtATime)
        {
            cancellation.ThrowIfCancellationRequested();
            return Read(settings);
        }
    }

    private ReadResult Read(OpenApiReaderSettings settings) => new OpenApiJsonReader().Read(root, new Uri("file:///document"), settings);

    private OpenApiDocument Finish(ReadResult result)
    {
        foreach (OpenApiError error in (result.Diagnostic?.Errors ?? []).Concat(result.Diagnostic?.Warnings ?? []))
        {
            ReaderErrors.Report(error, problems);
        }

        if (version == DocumentVersion.V20)
        {
            UnionRestoring.Run(result.Document!);
            BodilessResponses.Run(result.Document!);
        }

        return result.Document!;
    }

    private static string FirstMessage(ReadResult result) => result.Diagnostic?.Errors.FirstOrDefault()?.Message ?? "it gave no document";

    /// <summary>A path item or component: what can be left out alone.</summary>
    private sealed record Part(JsonObject Owner, string Key, JsonNode? Node, JsonPointer At);
}
