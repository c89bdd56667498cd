using System;

namespace ReduGen.Receiving;

/// <summary>Which media types hold values of JSON one behind the other: JSON Lines, NDJSON and JSON text sequences (RFC 7464).</summary>
internal static class SequenceMediaType
{
    private static readonly string[] Names =
    [
        "application/jsonl", "application/x-ndjson", "application/json-seq", "application/ndjson", "application/x-jsonlines", "application/jsonlines",
    ];

    /// <summary>Whether it holds a sequence of JSON.</summary>
    public static bool IsSequence(ReadOnlySpan<char> mediaType)
    {
        foreach (string name in Names)
        {
            if (mediaType.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return mediaType.EndsWith("+json-seq", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a sequence that the document describes may come under this name: servers also call it JSON, text or bytes.</summary>
    public static bool IsReadable(ReadOnlySpan<char> mediaType) =>
        IsSequence(mediaType)
        || JsonMediaType.IsJson(mediaType)
        || mediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
        || mediaType.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase);
}
