using System;
using System.Text;

namespace ReduGen.Parameters;

/// <summary>What a header's value cannot hold.</summary>
internal static class HeaderText
{
    /// <summary>Why a text cannot stand in a header or cookie, as the end of "The header parameter "id" …"; null if it can.</summary>
    /// <remarks>
    /// RFC 9110, section 5.5: CR, LF and NUL are dangerous, other control characters invalid, and new values limit themselves to US-ASCII. Another
    /// charset would be a guess about the server. A cookie of style form is percent-encoded, so it can hold everything but the three.
    /// </remarks>
    public static string? Fault(ReadOnlySpan<byte> text, in Parameter parameter)
    {
        if (text.IndexOfAny((byte)'\r', (byte)'\n', (byte)0) >= 0)
        {
            return "holds a line break or NUL, which a header cannot carry";
        }

        if (parameter.Escaping != Escaping.None)
        {
            return null;
        }

        foreach (byte c in text)
        {
            if (c is < 0x20 and not (byte)'\t' or 0x7F)
            {
                return "holds a control character, which a header cannot carry";
            }

            if (c > 0x7F)
            {
                return "holds a character outside of ASCII, which a header cannot carry: encode it as the server expects";
            }
        }

        // The end of one cookie (RFC 6265, section 4.2.1); what follows would be another.
        return parameter.Place == ParameterPlace.Cookie && text.Contains((byte)';') ? "holds a semicolon, which a cookie cannot carry" : null;
    }

    /// <summary>JSON text with what is not ASCII as escapes: it only stands in strings, where they mean the same (RFC 8259, section 7).</summary>
    public static byte[] EscapeJson(ReadOnlySpan<byte> json)
    {
        var text = new StringBuilder(json.Length);
        foreach (char c in Encoding.UTF8.GetString(json))
        {
            if (c > '~')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
