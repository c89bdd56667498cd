using System;
using System.Net.Http;
using System.Text;
using System.Text.Json;

namespace ReduGen.Receiving;

/// <summary>The code and message of an error object, whatever its schema: a look into the raw JSON, at the root and under "error".</summary>
internal readonly record struct ErrorText(string? Code, string? Message)
{
    // In order of preference. "error" is OAuth 2.0's code (RFC 6749, section 5.2) where it is a string; "title" and "detail" are RFC 9457's.
    private static readonly string[] CodeNames = ["code", "error", "type", "title"];
    private static readonly string[] MessageNames = ["message", "detail", "error_description", "description"];

    /// <summary>The text of an error response; none where its media type is not JSON's.</summary>
    public static ErrorText Of(HttpResponseMessage response, in BoundedBody body) =>
        JsonMediaType.Fault(response.Content.Headers) is null ? Find(Json(body.Kept, response)) : default;

    public static ErrorText Find(ReadOnlySpan<byte> body)
    {
        var found = new Candidates();
        try
        {
            // Not the final block: what was cut off at the limit is no reason to say nothing.
            var json = new Utf8JsonReader(body, isFinalBlock: false, state: default);
            if (json.Read() && json.TokenType == JsonTokenType.StartObject)
            {
                ReadMembers(ref json, ref found, nested: false);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or not UTF-8 (InvalidOperationException): what was found before it counts.
        }

        return new ErrorText(found.Code, found.Message);
    }

    private static ReadOnlySpan<byte> Json(ReadOnlyMemory<byte> body, HttpResponseMessage response)
    {
        try
        {
            return JsonCharset.ToUtf8(body, response.Content.Headers).Span;
        }
        catch (DecoderFallbackException)
        {
            return [];
        }
    }

    private static void ReadMembers(ref Utf8JsonReader json, ref Candidates found, bool nested)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int code = Rank(json, CodeNames);
            int message = Rank(json, MessageNames);
            bool isError = json.ValueTextEquals("error"u8);
            if (!json.Read())
            {
                return;
            }

            if (isError && !nested && json.TokenType == JsonTokenType.StartObject)
            {
                // What stands under "error" is nearer to the point than its neighbours.
                var inner = new Candidates();
                ReadMembers(ref json, ref inner, nested: true);
                if (inner.Any)
                {
                    found = inner;
                    return;
                }

                continue;
            }

            if ((code >= 0 || message >= 0) && json.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                found.Offer(code, message, Text(json));
            }
            else if (!json.TrySkip())
            {
                return;
            }
        }
    }

    private static int Rank(in Utf8JsonReader name, string[] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (name.ValueTextEquals(names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Text(in Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String ? json.GetString()! : Encoding.UTF8.GetString(json.ValueSpan);

    private struct Candidates
    {
        private int _codeRank;
        private int _messageRank;

        public string? Code { get; private set; }

        public string? Message { get; private set; }

        public readonly bool Any => Code is not null || Message is not null;

        public void Offer(int code, int message, string text)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return;
            }

            // A "type" that is a URI (RFC 9457) is for programs; the title beside it is for people.
            bool isUri = code == 2 && (text.Contains(':') || text.StartsWith('/'));
            if (code >= 0 && !isUri && (Code is null || code < _codeRank))
            {
                (Code, _codeRank) = (text, code);
            }

            if (message >= 0 && (Message is null || message < _messageRank))
            {
                (Message, _messageRank) = (text, message);
            }
        }
    }
}
