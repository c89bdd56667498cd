using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Surface;

/// <summary>
/// Compares a client with the lock file beside its document, and reports each change that breaks callers at the document's line. What compatible changes
/// add is not reported: it is in the file when that is written the next time.
/// </summary>
internal static class SurfaceLock
{
    public static void Check(MarkedPart file, ClientModel client, SourceFile document, DiagnosticBag diagnostics)
    {
        string name = Path.GetFileName(file.Path);
        bool isWhole = true;
        IReadOnlyList<SurfaceFact> locked = SurfaceText.Read(file.Text.ToString(), line =>
        {
            isWhole = false;
            diagnostics.Add(BadLine(file, name, line));
        });
        if (!isWhole)
        {
            return;
        }

        IReadOnlyList<SurfaceFact> now = SurfaceBuilder.Of(client);
        Dictionary<(SurfaceKind, string), SurfaceFact> places = now.GroupBy(static fact => fact.Key).ToDictionary(static same => same.Key, static same => same.First());
        foreach (SurfaceChange change in SurfaceComparison.Compare(locked, now).Where(static change => change.Breaks != SurfaceBreak.None))
        {
            var place = new SourcePlace(document, PlaceOf(change, places));
            diagnostics.Report(
                SurfaceDescriptors.BreakingChange, place, SurfaceWording.Of(change), SurfaceWording.Breaks(change.Breaks), name, Path.GetFileName(document.Tree.Path));
        }
    }

    // What is gone has no place any more: what it belonged to stands for it.
    private static JsonPointer PlaceOf(SurfaceChange change, Dictionary<(SurfaceKind, string), SurfaceFact> places)
    {
        string? pointer = change.New?.Pointer;
        foreach (SurfaceKind owner in pointer is null ? new[] { SurfaceKind.Type, SurfaceKind.Operation } : [])
        {
            pointer ??= places.TryGetValue((owner, SurfaceRules.OwnerName(change.Fact)), out SurfaceFact? fact) ? fact.Pointer : null;
        }

        // The place of a part is written with the part's name, and the document's root stands for it.
        return pointer is ['#', ..] ? JsonPointer.Parse(pointer) : JsonPointer.Root;
    }

    private static SpecDiagnostic BadLine(MarkedPart file, string name, int line)
    {
        TextLine place = file.Text.Lines[line];
        return new SpecDiagnostic(
            SurfaceDescriptors.BadLockFile, file.Path, place.Span, file.Text.Lines.GetLinePositionSpan(place.Span), new[] { name }.ToEquatableArray());
    }
}
