using System.Net.Http;
using System.Text;
using ReduGen.Bodies;
using ReduGen.Generated;
using BodyMediaType = ReduGen.Bodies.MediaType;

namespace ReduGen.Testing;

/// <summary>The bodies of a fake's answers, as the document's server would write them.</summary>
internal static class FakeContent
{
    /// <summary>Bytes of a media type; a range of them is answered by bytes of no certain kind.</summary>
    public static HttpContent Of(byte[] bytes, string mediaType) =>
        new BytesBody(bytes, BodyMediaType.IsRange(mediaType) ? "application/octet-stream" : mediaType).CreateContent();

    public static HttpContent OfText(string text, string mediaType) => TextBody.Create(text, BodyMediaType.IsRange(mediaType) ? "text/plain" : mediaType).CreateContent();

    /// <summary>JSON; null where the value is null and that is none of the type's.</summary>
    public static HttpContent? OfJson<T>(T value, JsonType<T> type, string mediaType) =>
        value is null && !type.AcceptsNull ? null : Of(JsonBody.Write(value, type), BodyMediaType.IsRange(mediaType) ? "application/json" : mediaType);

    /// <summary>An example of JSON as the document has it.</summary>
    /// <exception cref="JsonBodyException">It is no value of the type.</exception>
    public static HttpContent OfJsonExample<T>(string example, JsonType<T> type, string mediaType)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(example);
        JsonBody.Read(bytes, type);
        return Of(bytes, BodyMediaType.IsRange(mediaType) ? "application/json" : mediaType);
    }
}
