using System;
using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Reading.Selecting;

/// <summary>What somebody may have meant who wrote something that is not there.</summary>
internal static class ClosestTexts
{
    private const int Most = 3;

    /// <summary>The texts that the fewest edits lead to, the closest first; none where it would take as many as half of the text.</summary>
    public static IReadOnlyList<string> To(string written, IEnumerable<string> texts) =>
    [
        .. texts.Distinct(StringComparer.Ordinal)
            .Select(text => (Text: text, Edits: Edits(written.ToLowerInvariant(), text.ToLowerInvariant())))
            .Where(candidate => candidate.Edits * 2 < Math.Max(written.Length, candidate.Text.Length))
            .OrderBy(static candidate => candidate.Edits)
            .ThenBy(static candidate => candidate.Text, StringComparer.Ordinal)
            .Take(Most)
            .Select(static candidate => candidate.Text),
    ];

    /// <summary>Levenshtein's distance, row by row.</summary>
    private static int Edits(string left, string right)
    {
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        int[] row = new int[right.Length + 1];
        for (int i = 0; i < left.Length; i++)
        {
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int replaced = above[j] + (left[i] == right[j] ? 0 : 1);
                row[j + 1] = Math.Min(replaced, Math.Min(above[j + 1], row[j]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[right.Length];
    }
}
