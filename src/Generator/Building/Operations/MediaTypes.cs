using System;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations;

/// <summary>Kinds of media types.</summary>
internal static class MediaTypes
{
    /// <summary>Whether a media type is JSON: <c>application/json</c> and whatever ends in <c>+json</c> (RFC 6839, 3.1).</summary>
    public static bool IsJson(string mediaType)
    {
        string type = Essence(mediaType);
        return Is(type, "application/json") || Is(type, "text/json") || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a media type is that of HTML forms.</summary>
    public static bool IsForm(string mediaType) => Is(Essence(mediaType), "application/x-www-form-urlencoded");

    /// <summary>How a body of a media type is written, by the media type alone; null where the schema decides too.</summary>
    public static RequestBodyKind? KindOf(string mediaType)
    {
        string type = Essence(mediaType);
        return IsJson(mediaType) ? RequestBodyKind.Json
            : IsForm(mediaType) ? RequestBodyKind.Form
            : type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || IsXml(type) || IsSequence(type) ? null
            : type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) ? RequestBodyKind.Text
            : RequestBodyKind.Stream;
    }

    /// <summary>Whether a media type is the one that the runtime sends for a kind of body.</summary>
    public static bool IsUsual(string mediaType, RequestBodyKind kind) => kind switch
    {
        RequestBodyKind.Json => Is(mediaType, "application/json"),
        RequestBodyKind.Form => true,
        RequestBodyKind.Text => Is(mediaType, "text/plain") || Is(mediaType, "text/*"),
        _ => Is(mediaType, "application/octet-stream") || mediaType.Contains("*"),
    };

    /// <summary>Whether a media type is a sequence of values: JSON Lines and their like, or server-sent events.</summary>
    public static bool IsSequence(string mediaType) =>
        Essence(mediaType) is var type && (Is(type, "application/jsonl") || Is(type, "application/x-ndjson") || Is(type, "application/json-seq") || Is(type, "text/event-stream"));

    /// <summary>Whether a media type is that of server-sent events.</summary>
    public static bool IsEventStream(string mediaType) => Is(Essence(mediaType), "text/event-stream");

    /// <summary>Whether a media type has parts.</summary>
    public static bool IsMultipart(string mediaType) => Essence(mediaType).StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a media type is XML (RFC 7303).</summary>
    public static bool IsXml(string mediaType) =>
        Essence(mediaType) is var type && (Is(type, "application/xml") || Is(type, "text/xml") || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase));

    private static string Essence(string mediaType) => mediaType.Split(';')[0].Trim();

    private static bool Is(string type, string name) => string.Equals(type, name, StringComparison.OrdinalIgnoreCase);
}
