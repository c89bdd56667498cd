using System;
using ReduGen.Receiving;

namespace ReduGen.Bodies;

/// <summary>How a body of a media type is written.</summary>
internal static class MediaType
{
    public static bool IsJson(string mediaType) => JsonMediaType.IsJson(Essence(mediaType));

    /// <summary>Whether a media type is a merge patch, where null removes a member (RFC 7396).</summary>
    public static bool IsMergePatch(string mediaType) => Is(mediaType, "application/merge-patch+json");

    public static bool IsForm(string mediaType) => Is(mediaType, "application/x-www-form-urlencoded");

    public static bool IsMultipart(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a media type is in a range such as <c>image/*</c>.</summary>
    public static bool IsIn(string mediaType, string range)
    {
        ReadOnlySpan<char> whole = Essence(range);
        return whole.SequenceEqual("*/*")
            || (whole.EndsWith("/*", StringComparison.Ordinal) && mediaType.AsSpan().StartsWith(whole[..^1], StringComparison.OrdinalIgnoreCase))
            || Essence(mediaType).Equals(whole, StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsRange(string mediaType) => mediaType.Contains('*', StringComparison.Ordinal);

    private static bool Is(string mediaType, string essence) => Essence(mediaType).Equals(essence, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Essence(string mediaType)
    {
        int end = mediaType.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? mediaType : mediaType.AsSpan(0, end)).Trim();
    }
}
