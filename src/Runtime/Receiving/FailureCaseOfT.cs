using System;
using System.Net.Http;
using System.Text;
using ReduGen.Generated;
using ReduGen.Testing;

namespace ReduGen.Receiving;

/// <summary>A response that is an error with a schema.</summary>
internal sealed class FailureCase<TError>(int status, string mediaType, JsonType<TError> type) : FailureCase(status, mediaType)
{
    public override HttpContent? Write(object error) => error is TError own ? FakeContent.OfJson(own, type, MediaType!) : null;

    public override HttpContent WriteExample(string example) => FakeContent.OfJsonExample(example, type, MediaType!);

    public override ApiException Read(Answer answer, in BoundedBody body, JsonRules rules)
    {
        string? fault = body.Bytes.IsEmpty ? BodyFault.Empty
            : JsonMediaType.Fault(answer.Response.Content.Headers) ?? (body.IsWhole ? null : BodyFault.TooLong);
        if (fault is not null)
        {
            return answer.Unreadable(fault, body.Kept);
        }

        try
        {
            ReadOnlyMemory<byte> json = JsonCharset.ToUtf8(body.Bytes, answer.Response.Content.Headers);
            return answer.Documented(JsonBody.Read(json.Span, type, rules), body);
        }
        catch (JsonBodyException failure)
        {
            return answer.Unreadable(failure);
        }
        catch (DecoderFallbackException failure)
        {
            return answer.Unreadable(BodyFault.Charset(failure), body.Kept, failure);
        }
    }
}
