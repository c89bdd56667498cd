using System;
using System.Globalization;
using ReduGen.Generated;

namespace ReduGen.Receiving;

/// <summary>What can be wrong with a body, as the end of "200 OK, but …".</summary>
internal static class BodyFault
{
    public const string Empty = "the body is empty instead of JSON";

    public const string TooLong = "the body is longer than 1 MiB";

    public static string MediaType(ReadOnlySpan<char> mediaType) => $"the body is {mediaType} instead of JSON";

    public static string Transfer(long bytes, Exception failure) =>
        string.Create(CultureInfo.InvariantCulture, $"reading the body failed after {bytes} bytes: {failure.Message}");

    public static string Json(JsonBodyException fault) => "the body cannot be read: " + fault.Message;
}
