using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Tests.Hostile;

/// <summary>One of the documents with every feature, with something else for each of its words <c>tokN</c>.</summary>
internal sealed partial class HostileDocument(string name)
{
    private readonly JsonNode _root = SourceReader.Read(name, SourceText.From(Text(name)), [], CancellationToken.None).Root!;

    /// <summary>The names of the documents.</summary>
    public static TheoryData<string> Names => ["everything-2.yaml", "everything-3.yaml"];

    /// <summary>The document as JSON, with a text for each of its words; escaped where a word stands in a reference.</summary>
    public string With(Func<string, string> replace)
    {
        var json = new StringBuilder();
        Write(json, _root, replace);
        return json.ToString();
    }

    /// <summary>A text of the document with its words replaced.</summary>
    public static string Replaced(string text, Func<string, string> replace) => Word().Replace(text, word => replace(word.Value));

    private static void Write(StringBuilder json, JsonNode? node, Func<string, string> replace)
    {
        switch (node)
        {
            case JsonObject members:
                json.Append('{');
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    json.Append(json[^1] == '{' ? "" : ",");
                    Write(json, Replaced(member.Key, replace));
                    json.Append(':');
                    Write(json, member.Value, replace);
                }

                json.Append('}');
                break;
            case JsonArray items:
                json.Append('[');
                for (int i = 0; i < items.Count; i++)
                {
                    json.Append(i == 0 ? "" : ",");
                    Write(json, items[i], replace);
                }

                json.Append(']');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                string text = value.GetValue<string>();
                Write(json, Replaced(text, text.StartsWith("#/", StringComparison.Ordinal) ? word => Escaped(replace(word)) : replace));
                break;
            default:
                json.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    // Everything outside ASCII as an escape, so that half a surrogate pair is written as one.
    private static void Write(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            json.Append(c is '"' or '\\' or < ' ' or > '~' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c);
        }

        json.Append('"');
    }

    // RFC 6901, sections 3 and 6.
    private static string Escaped(string text) =>
        Uri.EscapeDataString((WellFormedText.Repair(text) ?? text).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    /// <summary>The document as it stands.</summary>
    public static string Text(string name)
    {
        using Stream stream = typeof(HostileDocument).Assembly.GetManifestResourceStream(name)!;
        return new StreamReader(stream).ReadToEnd();
    }

    [GeneratedRegex("tok[0-9]+")]
    private static partial Regex Word();
}
