using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ReduGen.Generator.Surface;

/// <summary>A surface as text: a line for each fact, sorted, so that a comparison of two files shows what changed.</summary>
/// <example><c>member Instance.Id: string = "id" required, response</c></example>
internal static class SurfaceText
{
    private const string Heading = "# What callers of this client and its server depend on. Written by `redugen lock`: accept a change by writing it anew.";
    private const string Required = " required";

    public static string Write(IEnumerable<SurfaceFact> facts)
    {
        var text = new StringBuilder().Append(Heading).Append('\n');
        foreach (string line in facts.Select(Line).OrderBy(static line => line, StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The facts of a text, without places; a line that is none is given to <paramref name="unknown"/> by its number, from 0.</summary>
    public static IReadOnlyList<SurfaceFact> Read(string text, Action<int> unknown)
    {
        var facts = new List<SurfaceFact>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Fact(line) is { } fact)
            {
                facts.Add(fact);
            }
            else
            {
                unknown(i);
            }
        }

        return facts;
    }

    private static string Line(SurfaceFact fact)
    {
        string use = fact.Use switch
        {
            SurfaceUse.Request => ", request",
            SurfaceUse.Response => ", response",
            SurfaceUse.None => "",
            _ => ", request, response",
        };
        return $"{fact.Kind.ToString().ToLowerInvariant()} {Escape(fact.Name)}: {Escape(fact.CSharp)} = {Escape(fact.Wire)}{(fact.IsRequired ? Required : "")}{use}";
    }

    private static SurfaceFact? Fact(string line)
    {
        int space = line.IndexOf(' ');
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        int equals = line.IndexOf(" = ", Math.Max(colon, 0), StringComparison.Ordinal);
        if (space < 0 || colon < space || equals < 0 || !Enum.TryParse(line.Substring(0, space), ignoreCase: true, out SurfaceKind kind))
        {
            return null;
        }

        string wire = line.Substring(equals + 3);
        SurfaceUse use = Cut(ref wire, ", response", SurfaceUse.Response) | Cut(ref wire, ", request", SurfaceUse.Request);
        bool isRequired = wire.EndsWith(Required, StringComparison.Ordinal);
        wire = isRequired ? wire.Substring(0, wire.Length - Required.Length) : wire;
        string name = line.Substring(space + 1, colon - space - 1);
        string csharp = line.Substring(colon + 2, Math.Max(0, equals - colon - 2));
        return new SurfaceFact(kind, Unescape(name), Unescape(csharp), Unescape(wire), use, isRequired, Pointer: null);
    }

    private static SurfaceUse Cut(ref string text, string end, SurfaceUse use)
    {
        if (!text.EndsWith(end, StringComparison.Ordinal))
        {
            return SurfaceUse.None;
        }

        text = text.Substring(0, text.Length - end.Length);
        return use;
    }

    // Wire names hold anything: what separates the parts of a line, and what ends it, is escaped in them.
    private static string Escape(string text) => text
        .Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A").Replace(": ", ":%20").Replace(" = ", "%20=%20").Replace(" required", "%20required").Replace(", re", ",%20re");

    private static string Unescape(string text) => text.IndexOf('%') < 0 ? text : text
        .Replace("%0D", "\r").Replace("%0A", "\n").Replace("%20", " ").Replace("%25", "%");
}
