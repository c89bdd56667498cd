using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using ReduGen.Generated;
using ReduGen.Security;
using ReduGen.Sending;
using ReduGen.Xml;

namespace ReduGen.Receiving;

/// <summary>The response that a call ended in, and the exceptions that say what it means.</summary>
/// <param name="operation">The operation that was called.</param>
/// <param name="address">The address that the last request went to, without query keys.</param>
/// <param name="response">The last response.</param>
/// <param name="secrets">What must not show in a message.</param>
/// <param name="foreignOrigin">The other origin that redirects led to, where credentials were left behind; null if none.</param>
/// <param name="refusal">Why the redirect that the response is was not followed; null if it is none.</param>
internal sealed class Answer(
    ApiOperation operation, Uri address, HttpResponseMessage response, SecretMask secrets, string? foreignOrigin, string? refusal)
{
    public ApiOperation Operation => operation;

    public Uri Address => address;

    public HttpResponseMessage Response => response;

    /// <summary>How often the call was sent.</summary>
    public int Attempts { get; set; } = 1;

    /// <summary>Whether the server that has the credentials refused them.</summary>
    public bool IsRejected => response.StatusCode == HttpStatusCode.Unauthorized && foreignOrigin is null && !operation.IsSuccess(response.StatusCode);

    private ServerText Text => new(secrets);

    /// <summary>The exception for a response that is no success.</summary>
    /// <param name="body">Its body.</param>
    /// <param name="rules">What is refused in its JSON besides.</param>
    public ApiException Fail(in BoundedBody body, JsonRules rules)
    {
        if (refusal is not null)
        {
            return Unreadable(refusal, body.Kept);
        }

        if (body.Fault is { } fault)
        {
            return Unreadable(BodyFault.Transfer(body.Bytes.Length, fault), body.Kept, fault);
        }

        return operation.Failure(response) is { } failure
            ? failure.Read(this, body, rules)
            : Exception($"{Status()}, a status the document does not describe{Said(": ", ErrorText.Of(response, body))}", body.Kept);
    }

    /// <summary>The exception for a response that is not what it should be.</summary>
    /// <param name="fault">What is wrong, as the end of "200 OK, but …".</param>
    /// <param name="kept">The raw body, bounded.</param>
    /// <param name="inner">Where it comes from.</param>
    /// <param name="isUtf8">Whether the body was made UTF-8, whatever its Content-Type says.</param>
    public ApiException Unreadable(string fault, ReadOnlyMemory<byte> kept, Exception? inner = null, bool isUtf8 = false) =>
        Exception($"{Status()}, but {Text.Clean(fault)}", kept, inner, isUtf8);

    /// <summary>The exception for JSON that is not what it should be.</summary>
    public ApiException Unreadable(JsonBodyException failure) => secrets.IsIn(failure.Fragment.Span)
        ? Unreadable(BodyFault.SecretJson(failure), failure.Fragment, isUtf8: true)
        : Unreadable(BodyFault.Json(failure), failure.Fragment, failure);

    /// <summary>The exception for XML that is not what it should be.</summary>
    public ApiException Unreadable(XmlBodyException failure, ReadOnlyMemory<byte> kept) => secrets.IsIn(kept.Span)
        ? Unreadable(BodyFault.SecretXml, kept)
        : Unreadable(BodyFault.Xml(failure), kept, failure);

    /// <summary>The exception for a documented response without a typed error.</summary>
    public ApiException Documented(in BoundedBody body) => Exception(DocumentedText(body), body.Kept);

    /// <summary>The exception for a documented response with its error.</summary>
    public ApiException<TError> Documented<TError>(TError error, in BoundedBody body) =>
        new(Message(DocumentedText(body)), operation.ToString(), response, body.Kept, error) { Attempts = Attempts, RequestId = RequestId() };

    private ApiException Exception(string text, ReadOnlyMemory<byte> kept, Exception? inner = null, bool isUtf8 = false) =>
        new(Message(text), operation.ToString(), response, kept, secrets.Showing(inner))
        {
            Attempts = Attempts,
            RequestId = RequestId(),
            HasUtf8Body = inner is JsonBodyException || isUtf8,
            JsonPath = (inner as JsonBodyException)?.JsonPath,
            BytePosition = (inner as JsonBodyException)?.BytePosition,
        };

    private string Message(string text)
    {
        string redirect = foreignOrigin is null ? "" : $" (after a redirect to {Text.Clean(foreignOrigin)}, where no credential is sent)";
        string request = RequestId() is { } id ? $" (request {Text.Clean(id)})" : "";
        return $"{operation}: {text}{redirect}{SendFault.Attempts(Attempts)}{request}";
    }

    private string? RequestId() =>
        operation.RequestIdHeader is { } header && response.Headers.NonValidated.TryGetValues(header, out HeaderStringValues values) ? values.ToString() : null;

    private string DocumentedText(in BoundedBody body)
    {
        ErrorText error = ErrorText.Of(response, body);
        // A code that repeats the status says less than the status' own name.
        string? code = error.Code == StatusNumber() ? null : error.Code;
        return code is null ? Status() + Said(": ", error with { Code = null }) : $"{StatusNumber()} {Said("", error)}";
    }

    private string Said(string prefix, ErrorText error) => (error.Code, error.Message) switch
    {
        (null, null) => "",
        ({ } code, null) => prefix + Text.Clean(code),
        (null, { } message) => prefix + Text.Clean(message),
        ({ } code, { } message) => $"{prefix}{Text.Clean(code)}: {Text.Clean(message)}",
    };

    private string StatusNumber() => ServerText.Number((int)response.StatusCode);

    private string Status() =>
        string.IsNullOrEmpty(response.ReasonPhrase) ? StatusNumber() : $"{StatusNumber()} {Text.Clean(response.ReasonPhrase)}";
}
