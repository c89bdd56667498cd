using ReduGen.Generated;

namespace ReduGen.Receiving;

/// <summary>A response that is an error with a schema.</summary>
internal sealed class FailureCase<TError>(int status, string mediaType, JsonType<TError> type) : FailureCase(status, mediaType)
{
    public override ApiException Read(Answer answer, in BoundedBody body)
    {
        string? fault = body.Bytes.IsEmpty ? BodyFault.Empty
            : JsonMediaType.Fault(answer.Response.Content.Headers) ?? (body.IsWhole ? null : BodyFault.TooLong);
        if (fault is not null)
        {
            return answer.Unreadable(fault, body.Kept);
        }

        try
        {
            return answer.Documented(JsonBody.Read(body.Bytes.Span, type), body);
        }
        catch (JsonBodyException failure)
        {
            return answer.Unreadable(failure);
        }
    }
}
