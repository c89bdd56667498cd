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
    private string? _streamAccept;

    private protected ApiOperation(string method, string path)
    {
        _name = method + " " + path;
        Method = HttpMethod.Parse(method);
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

    /// <summary>The Accept header's value where the items of the response are wanted.</summary>
    internal string? StreamAccept => Sequences.Count == 0 ? Accept : _streamAccept ??= JoinStreamAccept();

    /// <summary>The header in which the server names a request; null for none.</summary>
    internal string? RequestIdHeader { get; private protected set; }

    internal List<FailureCase> Failures { get; } = [];

    internal List<SequenceCase> Sequences { get; } = [];

    /// <summary>The method and path template, such as <c>GET /v1/instances</c>.</summary>
    public override string ToString() => _name;

    /// <summary>Whether a response gives the operation's value.</summary>
    internal abstract bool IsSuccess(HttpStatusCode status);

    /// <summary>The error that a response is; null where the document does not describe it.</summary>
    internal FailureCase? Failure(HttpResponseMessage response) => ResponseSelection.Find(
        Failures, (int)response.StatusCode, isDefault: !IsOk(response.StatusCode), MediaType.Of(response.Content.Headers), out _);

    private protected static bool IsOk(HttpStatusCode status) => (int)status / 100 == 2;

    /// <summary>Whether a response is a sequence of items: by its own word, or where only that is documented for its status.</summary>
    internal bool IsSequence(HttpResponseMessage response) =>
        SequenceMediaType.IsSequence(MediaType.Essence(MediaType.Of(response.Content.Headers)))
        || (ResponseSelection.Has(Sequences, (int)response.StatusCode, IsOk(response.StatusCode)) && !HasBody(response));

    /// <summary>Whether a response has a body that is read as one.</summary>
    private protected abstract bool HasBody(HttpResponseMessage response);

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

    private string JoinStreamAccept() => string.Join(
        ", ",
        Sequences.Concat<ResponseCase>(Failures).Select(static one => one.MediaType).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase));
}
