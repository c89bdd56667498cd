using System;

namespace ReduGen.Generator.Building.Operations;

/// <summary>Kinds of media types.</summary>
internal static class MediaTypes
{
    /// <summary>Whether a media type is JSON: <c>application/json</c> and whatever ends in <c>+json</c> (RFC 6839, 3.1).</summary>
    public static bool IsJson(string mediaType)
    {
        string type = mediaType.Split(';')[0].Trim();
        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
