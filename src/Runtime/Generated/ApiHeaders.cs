using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>The headers of a response, read as the document types them, each when it is asked for. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiHeaders
{
    private readonly string _operation;
    private readonly HttpStatusCode _status;
    private readonly HttpResponseHeaders _headers;
    private readonly HttpContentHeaders _contentHeaders;

    internal ApiHeaders(ApiOperation operation, HttpStatusCode status, HttpResponseHeaders headers, HttpContentHeaders contentHeaders)
    {
        _operation = operation.ToString();
        _status = status;
        _headers = headers;
        _contentHeaders = contentHeaders;
    }

    /// <summary>A header whose value is text, or a text format.</summary>
    /// <typeparam name="T">The type of the value, with null.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="type">How its value is read.</param>
    /// <returns>The value; null where the server did not send it.</returns>
    /// <exception cref="ApiException">It is not what the document says.</exception>
    public T? Text<T>(string name, JsonType<T> type) => Read(name, type, static value => Quoted(value));

    /// <summary>A header whose value is a number, a boolean, or JSON (<c>content</c>); as <see cref="Text"/>.</summary>
    /// <typeparam name="T">The type of the value, with null.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="type">How its value is read.</param>
    public T? Literal<T>(string name, JsonType<T> type) => Read(name, type, static value => value);

    /// <summary>A header of several texts between commas (style simple); as <see cref="Text"/>.</summary>
    /// <typeparam name="T">The type of the list, with null.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="type">How the list is read.</param>
    public T? TextList<T>(string name, JsonType<T> type) => Read(name, type, static value => List(value, Quoted));

    /// <summary>A header of several numbers or booleans between commas (style simple); as <see cref="Text"/>.</summary>
    /// <typeparam name="T">The type of the list, with null.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="type">How the list is read.</param>
    public T? LiteralList<T>(string name, JsonType<T> type) => Read(name, type, static value => List(value, static item => item));

    private static string Quoted(string value) => "\"" + JsonEncodedText.Encode(value) + "\"";

    private static string List(string value, Func<string, string> item)
    {
        string[] items = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return "[" + string.Join(',', Array.ConvertAll(items, one => item(one))) + "]";
    }

    private T? Read<T>(string name, JsonType<T> type, Func<string, string> toJson)
    {
        if (Value(name) is not { } value)
        {
            return default;
        }

        try
        {
            return JsonBody.Read(Encoding.UTF8.GetBytes(toJson(value)), type);
        }
        catch (JsonBodyException fault)
        {
            // What was found instead is left to Headers: a server may have put a credential there.
            string reason = fault.Reason.Split(", found ")[0];
            throw new ApiException($"{_operation}: the response's header {name} cannot be read: {reason}", _operation, _status, _headers, _contentHeaders);
        }
    }

    // A header that is sent several times is one with commas (RFC 9110, section 5.3).
    private string? Value(string name) =>
        _headers.NonValidated.TryGetValues(name, out HeaderStringValues values) || _contentHeaders.NonValidated.TryGetValues(name, out values)
            ? string.Join(", ", (IEnumerable<string>)values).Trim()
            : null;
}
