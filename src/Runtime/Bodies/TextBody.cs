using System;
using System.Net.Http.Headers;
using System.Text;

namespace ReduGen.Bodies;

/// <summary>A body of text, in the charset that its media type names and otherwise in UTF-8.</summary>
internal static class TextBody
{
    public static BytesBody Create(string text, string mediaType)
    {
        string? charset = MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? parsed) ? parsed.CharSet?.Trim('"') : null;
        Encoding encoding = string.IsNullOrEmpty(charset) ? Encoding.UTF8 : Encoding.GetEncoding(charset);
        // Without a charset text may be taken for US-ASCII (RFC 6657, section 4). Other types than text/* define their own.
        bool says = !string.IsNullOrEmpty(charset) || !mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
        return new BytesBody(encoding.GetBytes(text), says ? mediaType : mediaType + "; charset=utf-8");
    }
}
