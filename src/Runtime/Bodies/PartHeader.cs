using System;
using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Text;

namespace ReduGen.Bodies;

/// <summary>The header of a part of a multipart body (RFC 7578, section 4).</summary>
internal static class PartHeader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The header, with the empty line behind it.</summary>
    /// <param name="name">The part's name; null where the parts have none.</param>
    /// <param name="fileName">The file's name; null where the part is none.</param>
    /// <param name="contentType">The content type, a valid one.</param>
    /// <param name="headers">Other headers.</param>
    /// <exception cref="ArgumentException">A header cannot stand there.</exception>
    public static byte[] Write(string? name, string? fileName, string contentType, IEnumerable<KeyValuePair<string, string>> headers)
    {
        var text = new StringBuilder();
        if (name is not null || fileName is not null)
        {
            text.Append("Content-Disposition: ").Append(name is null ? "attachment" : "form-data");
            AppendParameter(text, "name", name);
            AppendParameter(text, "filename", fileName);
            text.Append("\r\n");
        }

        text.Append("Content-Type: ").Append(contentType).Append("\r\n");
        foreach (KeyValuePair<string, string> header in headers)
        {
            text.Append(Checked(header)).Append("\r\n");
        }

        try
        {
            return Utf8.GetBytes(text.Append("\r\n").ToString());
        }
        catch (EncoderFallbackException failure)
        {
            throw new ArgumentException($"The name of the part \"{name}\", or of its file, has half a surrogate pair.", failure);
        }
    }

    /// <summary>Whether a text is a media type that can stand in a header.</summary>
    public static bool IsMediaType(string text) =>
        MediaTypeHeaderValue.TryParse(text, out MediaTypeHeaderValue? type) && type.MediaType is not null && !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static void AppendParameter(StringBuilder text, string parameter, string? value)
    {
        if (value is null)
        {
            return;
        }

        text.Append("; ").Append(parameter).Append("=\"");
        foreach (char c in value)
        {
            // What browsers encode (HTML, "multipart/form-data encoding algorithm"); NUL too, which many readers take for an end.
            text.Append(c switch
            {
                '"' => "%22",
                '\r' => "%0D",
                '\n' => "%0A",
                '\0' => "%00",
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }

    private static string Checked(KeyValuePair<string, string> header)
    {
        // Both are written here already, and a second one would be anyone's guess.
        bool isOurs = header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            || header.Key.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase);
        if (isOurs || header.Key.Length == 0 || !header.Key.AsSpan().ContainsOnlyToken())
        {
            throw new ArgumentException($"\"{header.Key}\" cannot be a header of a part.");
        }

        return header.Value is { } value && !value.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? header.Key + ": " + value
            : throw new ArgumentException($"The value of a part's header \"{header.Key}\" must be printable ASCII.");
    }

    // RFC 9110, section 5.6.2.
    private static bool ContainsOnlyToken(this ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !"!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
