using System;
using System.Globalization;
using ReduGen.Generated;
using ReduGen.Xml;

namespace ReduGen.Receiving;

/// <summary>What can be wrong with a body, as the end of "200 OK, but …".</summary>
internal static class BodyFault
{
    public const string Empty = "the body is empty instead of JSON";

    public const string EmptyXml = "the body is empty instead of XML";

    public const string TooLong = "the body is longer than 1 MiB";

    public static string MediaType(ReadOnlySpan<char> mediaType, string expected = "JSON") => $"the body is {mediaType} instead of {expected}";

    /// <summary>A body in none of the media types that the document has for its status.</summary>
    public static string Undescribed(string? contentType) => $"the document does not describe a body of {contentType}";

    public static string Transfer(long bytes, Exception failure) =>
        string.Create(CultureInfo.InvariantCulture, $"reading the body failed after {bytes} bytes: {failure.Message}");

    public static string Transfer(long bytes, int items, Exception failure) =>
        string.Create(CultureInfo.InvariantCulture, $"reading the body failed after {bytes} bytes, in item {items}: {failure.Message}");

    /// <summary>Bytes that are no text in the charset that the Content-Type names.</summary>
    public static string Charset(Exception fault) => "the body cannot be read: " + fault.Message;

    public static string Json(JsonBodyException fault) => "the body cannot be read: " + fault.Message;

    public static string Xml(XmlBodyException fault) => "the body cannot be read: " + fault.Message;

    /// <summary>Without path and reason, for the reason that <see cref="SecretJson"/> has.</summary>
    public const string SecretXml = "the body cannot be read as XML, and repeats the credential";

    /// <summary>Without path and reason, which quote the body and may cut a secret so that it would not be found.</summary>
    public static string SecretJson(JsonBodyException fault) => string.Create(
        CultureInfo.InvariantCulture,
        $"the body cannot be read from line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1} on, and repeats the credential");
}
