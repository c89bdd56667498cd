using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ReduGen.Bench.Peers.Measuring;

/// <summary>Prints figures as a Markdown table, so that they can be copied to where they are quoted.</summary>
internal static class Table
{
    /// <param name="heading">The columns' names.</param>
    /// <param name="rows">The cells.</param>
    public static void Print(string[] heading, IEnumerable<string[]> rows)
    {
        string[][] all = [heading, .. rows];
        int[] widths = [.. heading.Select((_, column) => all.Max(row => row[column].Length))];
        PrintRow(heading, widths);
        Console.WriteLine("| " + string.Join(" | ", widths.Select(static width => new string('-', width))) + " |");
        foreach (string[] row in all.Skip(1))
        {
            PrintRow(row, widths);
        }

        Console.WriteLine();
    }

    /// <summary>A ratio, to two digits.</summary>
    public static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A number with a unit.</summary>
    public static string Number(double value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{value:#,0.##} {unit}");

    private static void PrintRow(string[] cells, int[] widths) =>
        Console.WriteLine("| " + string.Join(" | ", cells.Select((cell, column) => cell.PadRight(widths[column]))) + " |");
}
