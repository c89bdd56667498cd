using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Bench.Peers.Measuring;
using ReduGen.Generator.Reading;

namespace ReduGen.Bench.Peers.Editing;

/// <summary>What a keystroke costs: in C# that has nothing to do with the document, and in one schema of the document.</summary>
internal static class KeystrokeCommand
{
    private const int Edits = 60;

    // Who edits C# types on.
    private const int Keystrokes = 20;

    private static readonly string[] Documents = ["stripe-spec3.yaml", "github-rest.json", "openai.yaml"];

    public static void Run(string[] paths)
    {
        var rows = new List<string[]>();
        foreach (string document in paths.Length > 0 ? paths : Documents.Select(Repository.CorpusDocument))
        {
            if (File.Exists(document))
            {
                rows.Add(Measure(document));
            }
            else
            {
                Console.WriteLine($"SKIPPED {Path.GetFileName(document)}: there is no {document}");
            }
        }

        Console.WriteLine("A keystroke, warm: CPU in the generator's driver");
        Table.Print(
            ["document", "in other C#", "files printed", "in one schema", "files printed", "bare read of the text", "schema/bare read"], rows);
    }

    private static string[] Measure(string document)
    {
        string text = File.ReadAllText(document);
        int place = SchemaDescription(text);
        SourceText Edited(int edit) => SourceText.From(text.Insert(place, new string('x', edit)));

        var counted = new Editor(document, Edited(0), isTracked: true);
        counted.EditCode(0);
        int codePrinted = counted.Printed();
        counted.EditDocument(Edited(1));
        int schemaPrinted = counted.Printed();

        var editor = new Editor(document, Edited(0), isTracked: false);
        double code = double.MaxValue;
        double read = double.MaxValue;
        double schema = double.MaxValue;
        for (int edit = 1; edit <= Edits; edit++)
        {
            for (int keystroke = 0; keystroke < Keystrokes; keystroke++)
            {
                code = Math.Min(code, editor.EditCode(keystroke));
            }

            SourceText edited = Edited(edit);
            schema = Math.Min(schema, editor.EditDocument(edited));
            double start = CpuClock.Microseconds;
            SourceReader.Read(document, edited, [], CancellationToken.None);
            read = Math.Min(read, CpuClock.Microseconds - start);
        }

        return
        [
            Path.GetFileName(document),
            Table.Number(code / 1000, "ms"),
            $"{codePrinted}",
            Table.Number(schema / 1000, "ms"),
            $"{schemaPrinted}",
            Table.Number(read / 1000, "ms"),
            Table.Ratio(schema / read),
        ];
    }

    /// <summary>The first letter of the first description among the document's schemas, in JSON as in YAML.</summary>
    private static int SchemaDescription(string text)
    {
        bool isJson = text[0] == '{';
        int components = isJson ? text.IndexOf("\"components\"", StringComparison.Ordinal) : ("\n" + text).IndexOf("\ncomponents:", StringComparison.Ordinal);
        int schemas = text.IndexOf("schemas", components, StringComparison.Ordinal);
        int at = text.IndexOf("description", schemas, StringComparison.Ordinal) + "description".Length;
        while (!char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }
}
