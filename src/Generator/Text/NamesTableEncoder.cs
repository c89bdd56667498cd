using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ReduGen.Generator.Text;

/// <summary>
/// The table that the runtime's JSON reader and writer share: for each member one byte with the length of the rest, then <c>"name":</c>
/// as it stands in JSON. A name has a place in it when its bytes in JSON are its UTF-8 bytes and the entry fits 127 bytes.
/// </summary>
internal static class NamesTableEncoder
{
    private const int LongestName = 124;

    /// <summary>Whether the name can stand in a table.</summary>
    public static bool HasPlace(string name)
    {
        foreach (char c in name)
        {
            if (c is < ' ' or '"' or '\\' || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return Encoding.UTF8.GetByteCount(name) <= LongestName;
    }

    public static string Encode(IEnumerable<string> names)
    {
        var literal = new StringBuilder("\"");
        foreach (string name in names)
        {
            if (!HasPlace(name))
            {
                throw new ArgumentException($"'{name}' has no place in a names table.", nameof(names));
            }

            int length = Encoding.UTF8.GetByteCount(name) + 3;
            literal.Append("\\u").Append(length.ToString("X4", CultureInfo.InvariantCulture)).Append("\\\"");
            foreach (char c in name)
            {
                LiteralEncoder.Append(literal, c);
            }

            literal.Append("\\\":");
        }

        return literal.Append("\"u8").ToString();
    }
}
