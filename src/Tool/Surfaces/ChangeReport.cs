using System.Collections.Generic;
using System.IO;
using System.Linq;
using ReduGen.Generator.Surface;

namespace ReduGen.Tool.Surfaces;

/// <summary>The changes between two surfaces, for a terminal or for a pull request.</summary>
internal static class ChangeReport
{
    /// <summary>A line for each change, breaking ones first, and a last line that counts them.</summary>
    public static void WriteText(TextWriter output, IReadOnlyList<SurfaceChange> changes)
    {
        foreach (SurfaceChange change in changes)
        {
            string breaks = change.Breaks == SurfaceBreak.None ? "compatible" : $"breaks {SurfaceWording.Breaks(change.Breaks)}";
            output.WriteLine($"{breaks}: {SurfaceWording.Of(change)}");
        }

        output.WriteLine(Summary(changes));
    }

    /// <summary>The same as Markdown, with a table for what breaks and a folded list for the rest.</summary>
    public static void WriteMarkdown(TextWriter output, IReadOnlyList<SurfaceChange> changes)
    {
        output.WriteLine($"### {Summary(changes)}");
        SurfaceChange[] breaking = [.. changes.Where(IsBreaking)];
        if (breaking.Length > 0)
        {
            output.WriteLine();
            output.WriteLine("| breaks | what changed |");
            output.WriteLine("| --- | --- |");
            foreach (SurfaceChange change in breaking)
            {
                output.WriteLine($"| {SurfaceWording.Breaks(change.Breaks)} | {Escaped(SurfaceWording.Of(change))} |");
            }
        }

        if (changes.Count > breaking.Length)
        {
            output.WriteLine();
            output.WriteLine("<details><summary>Compatible changes</summary>");
            output.WriteLine();
            foreach (SurfaceChange change in changes.Where(static change => !IsBreaking(change)))
            {
                output.WriteLine("- " + Escaped(SurfaceWording.Of(change)));
            }

            output.WriteLine();
            output.WriteLine("</details>");
        }
    }

    public static bool IsBreaking(SurfaceChange change) => change.Breaks != SurfaceBreak.None;

    private static string Summary(IReadOnlyList<SurfaceChange> changes)
    {
        int breaking = changes.Count(IsBreaking);
        return $"{changes.Count} {(changes.Count == 1 ? "change" : "changes")}: {breaking} breaking, {changes.Count - breaking} compatible";
    }

    // Names of a document must not become markup of the pull request.
    private static string Escaped(string text) =>
        string.Concat(text.Select(static c => c is '|' or '<' or '>' or '`' or '*' or '_' or '[' or ']' or '\\' or '#' or '&' or '@' ? $"&#{(int)c};" : c.ToString()));
}
