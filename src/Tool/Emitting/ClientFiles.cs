using System;
using System.IO;
using ReduGen.Generator.Emit;
using ReduGen.Generator.Model;

namespace ReduGen.Tool.Emitting;

/// <summary>Tells the generated files of one client from all others.</summary>
internal sealed class ClientFiles
{
    private const string Mark = "// Made by ReduGen from ";
    private const int HeadLines = 10;

    private readonly string _root;
    private readonly string _start;
    private readonly string _namespace;

    public ClientFiles(HeaderModel header)
    {
        string space = header.Namespace.ToString();
        _root = HintName.Of(hasCaseTwin: false, space, header.ClientName);
        _start = HintName.Start(space, header.ClientName);
        _namespace = $"namespace {space};";
    }

    /// <summary>Whether an existing file was made for the client. A.B.C.g.cs is by its name of a client B of A, or of a client C of A.B: its namespace decides.</summary>
    public bool Contain(string file)
    {
        string name = Path.GetFileName(file);
        return (name == _root || name.StartsWith(_start, StringComparison.Ordinal)) && HeadHas(file, Mark, _namespace);
    }

    /// <summary>Whether an existing file was made by ReduGen at all.</summary>
    public static bool IsGenerated(string file) => HeadHas(file, Mark);

    private static bool HeadHas(string file, params ReadOnlySpan<string> starts)
    {
        int found = 0;
        using StreamReader reader = File.OpenText(file);
        for (int i = 0; i < HeadLines && found < starts.Length && reader.ReadLine() is { } line; i++)
        {
            found += line.StartsWith(starts[found], StringComparison.Ordinal) ? 1 : 0;
        }

        return found == starts.Length;
    }
}
