using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Net;
using System.Net.Http;
using ReduGen.Receiving;

namespace ReduGen.Generated;

/// <summary>An operation of the document, apart from the type of its value. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiOperation
{
    private readonly string _name;

    private protected ApiOperation(string method, string path)
    {
        _name = method + " " + path;
        Method = new HttpMethod(method);
        Path = path;
    }

    internal HttpMethod Method { get; }

    internal string Path { get; }

    /// <summary>The server that the operation has of its own; null where it goes to the base address.</summary>
    internal ApiServer? Server { get; private protected set; }

    /// <summary>The security alternatives, in the document's order; an empty one allows anonymous calls.</summary>
    internal List<SecurityScheme[]> Security { get; } = [];

    /// <summary>The Accept header's value; null where no response has a body.</summary>
    internal string? Accept { get; private set; }

    /// <summary>The header in which the server names a request; null for none.</summary>
    internal string? RequestIdHeader { get; private protected set; }

    private protected List<FailureCase> Failures { get; } = [];

    /// <summary>The method and path template, such as <c>GET /v1/instances</c>.</summary>
    public override string ToString() => _name;

    /// <summary>Whether a response gives the operation's value.</summary>
    internal abstract bool IsSuccess(HttpStatusCode status);

    /// <summary>The error that a response is; null where the document does not describe it.</summary>
    internal FailureCase? Failure(HttpResponseMessage response) => ResponseSelection.Find(
        Failures, (int)response.StatusCode, isDefault: !IsOk(response.StatusCode), MediaType.Of(response.Content.Headers), out _);

    private protected static bool IsOk(HttpStatusCode status) => (int)status / 100 == 2;

    /// <summary>Adds a media type to what the operation asks for (RFC 9110, section 12.5.1).</summary>
    private protected void AddAccept(string mediaType)
    {
        if (Accept is null)
        {
            Accept = mediaType;
        }
        else if (!Accept.Split(", ").Contains(mediaType, StringComparer.OrdinalIgnoreCase))
        {
            Accept += ", " + mediaType;
        }
    }
}
