using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using System.Threading;
using ReduGen.Bodies;
using ReduGen.Parameters;

namespace ReduGen.Generated;

/// <summary>
/// What one call adds to its operation: the values of its parameters, and its body. Null is absent everywhere but in the path. Called by generated code,
/// by one thread. Each method has a variant for reference types and one for value types, which the compiler tells apart by their constraints.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiRequest
{
    private List<PathValue>? _path;
    private ArrayBufferWriter<byte>? _query;
    private ArrayBufferWriter<byte>? _cookies;
    private List<KeyValuePair<string, string>>? _headers;

    /// <summary>Begins a request.</summary>
    /// <param name="options">The options of the call; null for none.</param>
    public ApiRequest(ApiCallOptions? options = null) => CancellationToken = options?.CancellationToken ?? default;

    /// <summary>The token of the call's options.</summary>
    internal CancellationToken CancellationToken { get; private init; }

    /// <summary>The header parameters, by name and value.</summary>
    internal List<KeyValuePair<string, string>> Headers => _headers ??= [];

    /// <summary>The cookie parameters, as the Cookie header's value; null if there are none.</summary>
    internal string? Cookies => _cookies is { WrittenCount: > 0 } ? Encoding.ASCII.GetString(_cookies.WrittenSpan) : null;

    internal RequestBody? Body { get; private set; }

    /// <summary>The body as the caller gave it; null for none.</summary>
    internal object? Argument { get; private set; }

    /// <summary>The path parameters.</summary>
    internal IReadOnlyList<PathValue> PathValues => _path ?? (IReadOnlyList<PathValue>)[];

    /// <summary>The Accept header's value, where it is not the operation's own.</summary>
    internal string? AcceptText { get; set; }

    /// <summary>The address that a link of the call before this one leads to; null for the operation's own.</summary>
    internal Uri? Link { get; private init; }

    /// <summary>Whether the request has headers that were meant for the server it goes to.</summary>
    internal bool HasHeaders => _headers is { Count: > 0 } || Cookies is not null;

    /// <summary>Whether it goes to the operation's path as it stands.</summary>
    internal bool IsPlain => _path is null && _query is null;

    /// <summary>Asks for certain media types (RFC 9110, section 12.5.1).</summary>
    /// <param name="mediaTypes">The Accept header's value; null for all that the operation describes.</param>
    /// <exception cref="ArgumentException">It holds a character that cannot stand in a header.</exception>
    public void Accept(string? mediaTypes)
    {
        if (mediaTypes is not null)
        {
            AcceptText = mediaTypes.AsSpan().ContainsAnyExceptInRange(' ', '~')
                ? throw new ArgumentException("The Accept header must be printable ASCII.", nameof(mediaTypes))
                : mediaTypes;
        }
    }

    /// <summary>The path and query after the base address; it begins with a slash and is ASCII.</summary>
    /// <exception cref="InvalidOperationException">A parameter of the path has no value.</exception>
    /// <exception cref="ArgumentException">A parameter's value cannot stand in the path.</exception>
    internal string Target(ApiOperation operation)
    {
        if (IsPlain && PathTemplate.IsPlain(operation.Path))
        {
            return operation.Path;
        }

        var target = new ArrayBufferWriter<byte>(256);
        PathTemplate.Write(target, operation, _path);
        if (_query is { WrittenCount: > 0 })
        {
            target.Write(target.WrittenSpan.Contains((byte)'?') ? "&"u8 : "?"u8);
            target.Write(_query.WrittenSpan);
        }

        return Encoding.ASCII.GetString(target.WrittenSpan);
    }

    /// <summary>The request that a link leads to: with the same headers and cookies, and nothing else.</summary>
    internal ApiRequest Follow(Uri link) =>
        new() { _headers = _headers, _cookies = _cookies, AcceptText = AcceptText, CancellationToken = CancellationToken, Link = link };

    private void Set(RequestBody body, object? argument)
    {
        Body = body;
        Argument = argument;
    }

    private ArrayBufferWriter<byte> QueryText() => _query ??= new ArrayBufferWriter<byte>(256);

    private ArrayBufferWriter<byte> CookieText() => _cookies ??= new ArrayBufferWriter<byte>(64);
}
