using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net;
using System.Net.Http;
using ReduGen.Receiving;

namespace ReduGen.Generated;

/// <summary>
/// An operation of the document: what it is called with, and what each status means. Generated code makes it once, in one chain of calls; after that
/// it does not change. A status is 100 to 599 for one status, 1 to 5 for a range such as 4XX, 0 for <c>default</c>; an exact status goes before a
/// range, a range before <c>default</c>. A <c>default</c> among the successes means every other 2xx, one among the errors everything but a 2xx.
/// </summary>
/// <typeparam name="T">The type of its value; <see cref="Nothing"/> where no response has a body.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation<T> : ApiOperation
{
    private const string Json = "application/json";

    internal List<SuccessCase<T>> Successes { get; } = [];

    /// <summary>Begins an operation.</summary>
    /// <param name="method">Its HTTP method.</param>
    /// <param name="path">Its path template, which begins with a slash.</param>
    public ApiOperation(string method, string path)
        : base(method, path)
    {
    }

    /// <summary>Sends the operation to a server of its own.</summary>
    /// <param name="server">The server.</param>
    public ApiOperation<T> At(ApiServer server)
    {
        Server = server;
        return this;
    }

    /// <summary>Names the response header in which the server names a request.</summary>
    /// <param name="header">The header.</param>
    public ApiOperation<T> Identified(string header)
    {
        RequestIdHeader = header;
        return this;
    }

    /// <summary>Adds a security alternative.</summary>
    /// <param name="schemes">The schemes that are needed together; none where a call may be anonymous.</param>
    public ApiOperation<T> Secured(params SecurityScheme[] schemes)
    {
        Security.Add(schemes);
        return this;
    }

    /// <summary>
    /// Adds a success with a JSON body. A redirect status that is given here is an answer and is not followed. One status may have several bodies: the
    /// response's Content-Type tells which it is.
    /// </summary>
    /// <param name="status">The status.</param>
    /// <param name="type">How its body is read.</param>
    /// <param name="mediaType">Its media type in the document.</param>
    public ApiOperation<T> Returns(int status, JsonType<T> type, string mediaType = Json) => Returns(status, new JsonApiBody<T>(type), mediaType);

    /// <summary>Adds a success with a body, as <see cref="Returns(int, JsonType{T}, string)"/>.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">How its body is read.</param>
    /// <param name="mediaType">Its media type in the document; null for the usual one.</param>
    public ApiOperation<T> Returns(int status, ApiBody<T> body, string? mediaType = null)
    {
        mediaType ??= body.MediaType;
        Successes.Add(new SuccessCase<T>(status, mediaType, body));
        AddAccept(mediaType);
        return this;
    }

    /// <summary>Adds a success whose JSON body is one of several types, as <see cref="Returns(int, JsonType{T}, string)"/>.</summary>
    /// <typeparam name="TBody">The type of this body.</typeparam>
    /// <param name="status">The status.</param>
    /// <param name="type">How its body is read.</param>
    /// <param name="convert">Makes the operation's value of it.</param>
    /// <param name="mediaType">Its media type in the document.</param>
    public ApiOperation<T> Returns<TBody>(int status, JsonType<TBody> type, Func<TBody, T> convert, string mediaType = Json) =>
        Returns(status, new JsonApiBody<TBody>(type), convert, mediaType);

    /// <summary>Adds a success whose body is one of several types, as <see cref="Returns(int, JsonType{T}, string)"/>.</summary>
    /// <typeparam name="TBody">The type of this body.</typeparam>
    /// <param name="status">The status.</param>
    /// <param name="body">How its body is read.</param>
    /// <param name="convert">Makes the operation's value of it.</param>
    /// <param name="mediaType">Its media type in the document; null for the usual one.</param>
    public ApiOperation<T> Returns<TBody>(int status, ApiBody<TBody> body, Func<TBody, T> convert, string? mediaType = null) =>
        Returns(status, new ConvertedApiBody<TBody, T>(body, convert), mediaType);

    /// <summary>Adds a success without a body, whose value is the default of <typeparamref name="T"/>.</summary>
    /// <param name="status">The status.</param>
    public ApiOperation<T> Returns(int status)
    {
        Successes.Add(new SuccessCase<T>(status, null, null));
        return this;
    }

    /// <summary>Adds a success whose body is a sequence of items, which only a stream reads.</summary>
    /// <param name="status">The status.</param>
    /// <param name="mediaType">Its media type in the document.</param>
    public ApiOperation<T> Streams(int status, string mediaType)
    {
        Sequences.Add(new SequenceCase(status, mediaType));
        return this;
    }

    /// <summary>Adds an error with a JSON body, thrown as <see cref="ApiException{TError}"/>.</summary>
    /// <typeparam name="TError">The type of the error.</typeparam>
    /// <param name="status">The status.</param>
    /// <param name="type">How its body is read.</param>
    /// <param name="mediaType">Its media type in the document.</param>
    public ApiOperation<T> Fails<TError>(int status, JsonType<TError> type, string mediaType = Json)
    {
        Failures.Add(new FailureCase<TError>(status, mediaType, type));
        AddAccept(mediaType);
        return this;
    }

    /// <summary>Adds an error with a body of XML, thrown as <see cref="ApiException{TError}"/>.</summary>
    /// <typeparam name="TError">The type of the error.</typeparam>
    /// <param name="status">The status.</param>
    /// <param name="xml">How its body is read.</param>
    /// <param name="mediaType">Its media type in the document.</param>
    public ApiOperation<T> Fails<TError>(int status, XmlApiBody<TError> xml, string mediaType = "application/xml")
    {
        Failures.Add(new XmlFailureCase<TError>(status, mediaType, xml));
        AddAccept(mediaType);
        return this;
    }

    /// <summary>Adds an error without a documented body, thrown as <see cref="ApiException"/>.</summary>
    /// <param name="status">The status.</param>
    public ApiOperation<T> Fails(int status)
    {
        Failures.Add(new FailureCase(status, null));
        return this;
    }

    internal override bool IsSuccess(HttpStatusCode status) =>
        ResponseSelection.Has(Successes, (int)status, IsOk(status)) || ResponseSelection.Has(Sequences, (int)status, IsOk(status));

    /// <summary>The success that a response with such a status is; null where it is in none of the status' media types.</summary>
    internal SuccessCase<T>? Success(HttpResponseMessage response)
    {
        SuccessCase<T>? success = ResponseSelection.Find(
            Successes, (int)response.StatusCode, IsOk(response.StatusCode), MediaType.Of(response.Content.Headers), out bool fits);
        return fits ? success : null;
    }

    private protected override bool HasBody(HttpResponseMessage response) => Success(response) is { Body: not null };
}
