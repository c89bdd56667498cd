using System;
using System.Collections.Generic;
using System.Globalization;

namespace ReduGen.Generator.Reading;

/// <summary>
/// The place of a value in a document (RFC 6901): a linked list from the value up to the root, so that appending copies nothing.
/// </summary>
internal sealed class JsonPointer : IEquatable<JsonPointer>
{
    private static readonly char[] ToEscape = ['%', '~', '/'];

    // What stands side by side shares the text of what is above.
    private string? _text;

    private JsonPointer(JsonPointer? parent, string segment)
    {
        Parent = parent;
        Segment = segment;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>The whole document: <c>#</c>.</summary>
    public static JsonPointer Root { get; } = new(parent: null, segment: "");

    public JsonPointer? Parent { get; }

    /// <summary>The last segment, unescaped; empty at the root.</summary>
    public string Segment { get; }

    /// <summary>How many segments there are.</summary>
    public int Depth { get; }

    public JsonPointer Append(string segment) => new(this, segment);

    public JsonPointer Append(int index) => new(this, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The place itself or one above it: the one with so many segments.</summary>
    public JsonPointer Ancestor(int depth)
    {
        JsonPointer at = this;
        while (at.Depth > depth)
        {
            at = at.Parent!;
        }

        return at;
    }

    /// <summary>All segments from the root on, unescaped.</summary>
    public IReadOnlyList<string> Segments
    {
        get
        {
            string[] segments = new string[Depth];
            for (JsonPointer at = this; at.Parent is not null; at = at.Parent)
            {
                segments[at.Depth - 1] = at.Segment;
            }

            return segments;
        }
    }

    /// <summary>
    /// Reads a pointer as a string (<c>/a/b</c>) or as a fragment (<c>#/a/b</c>), where percent escapes count too. Any text is a
    /// pointer.
    /// </summary>
    public static JsonPointer Parse(string text)
    {
        bool fragment = text.Length > 0 && text[0] == '#';
        string body = fragment ? text.Substring(1) : text;
        if (body.Length > 0 && body[0] == '/')
        {
            body = body.Substring(1);
        }
        else if (body.Length == 0)
        {
            return Root;
        }

        JsonPointer pointer = Root;
        foreach (string segment in body.Split('/'))
        {
            // RFC 6901, section 6: the fragment is percent-decoded first, then ~1 and ~0 in this order.
            string decoded = fragment && segment.IndexOf('%') >= 0 ? Uri.UnescapeDataString(segment) : segment;
            pointer = pointer.Append(decoded.Replace("~1", "/").Replace("~0", "~"));
        }

        return pointer;
    }

    public bool Equals(JsonPointer? other)
    {
        if (other is null || other.Depth != Depth)
        {
            return false;
        }

        JsonPointer left = this;
        JsonPointer right = other;
        while (!ReferenceEquals(left, right) && left.Parent is not null && right.Parent is not null)
        {
            if (!string.Equals(left.Segment, right.Segment, StringComparison.Ordinal))
            {
                return false;
            }

            left = left.Parent;
            right = right.Parent;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as JsonPointer);

    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Segment) * 397) ^ Depth ^ (Parent is null ? 0 : StringComparer.Ordinal.GetHashCode(Parent.Segment)));

    /// <summary>
    /// The fragment form as people write it: <c>#/paths/~1v1~1instances/get</c>; only what Parse would misread is percent-encoded.
    /// </summary>
    public override string ToString() => _text ??= Parent is null ? "#" : Parent + "/" + Escaped(Segment);

    private static string Escaped(string segment) =>
        segment.IndexOfAny(ToEscape) < 0 ? segment : segment.Replace("%", "%25").Replace("~", "~0").Replace("/", "~1");
}
