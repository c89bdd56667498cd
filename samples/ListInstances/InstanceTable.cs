using System.Globalization;
using Redu.Cloud;

namespace ListInstances;

/// <summary>Prints instances as a table, one line each, every column as wide as its longest value.</summary>
internal static class InstanceTable
{
    private static readonly string[] Titles = ["NAME", "STATUS", "STATE", "FLAVOR", "PUBLIC IP", "CREATED (UTC)"];

    public static void Write(TextWriter output, IReadOnlyList<Instance> instances)
    {
        string[][] rows = [Titles, .. instances.Select(Cells)];
        int[] widths = [.. Titles.Select((_, column) => rows.Max(row => row[column].Length))];

        foreach (string[] row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static string[] Cells(Instance instance) =>
    [
        instance.Name,
        instance.Status.ToString(),
        instance.State.ToString(),
        instance.FlavorId,
        instance.Metadata.FloatingIp ?? "-",
        instance.Created.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
    ];
}
