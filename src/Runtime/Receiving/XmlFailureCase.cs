using System.Net.Http;
using ReduGen.Generated;
using ReduGen.Xml;

namespace ReduGen.Receiving;

/// <summary>A response in XML that is an error with a schema.</summary>
internal sealed class XmlFailureCase<TError>(int status, string mediaType, XmlApiBody<TError> xml) : FailureCase(status, mediaType)
{
    public override HttpContent? Write(object error) => error is TError own ? xml.Write(own, MediaType!) : null;

    public override HttpContent? WriteExample(string example) => xml.WriteExample(example, MediaType!);

    public override ApiException Read(Answer answer, in BoundedBody body, JsonRules rules)
    {
        string? fault = body.Bytes.IsEmpty ? BodyFault.EmptyXml
            : XmlReading.Fault(answer.Response.Content.Headers) ?? (body.IsWhole ? null : BodyFault.TooLong);
        if (fault is not null)
        {
            return answer.Unreadable(fault, body.Kept);
        }

        try
        {
            return answer.Documented(xml.Read(body.Bytes, answer.Response.Content.Headers), body);
        }
        catch (XmlBodyException failure)
        {
            return answer.Unreadable(failure, body.Kept);
        }
    }
}
