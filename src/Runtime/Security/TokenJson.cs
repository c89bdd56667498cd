using System;
using System.Text.Json;

namespace ReduGen.Security;

/// <summary>Reads the answers of token endpoints.</summary>
internal static class TokenJson
{
    /// <summary>A token (RFC 6749, section 5.1); null where the answer holds none that can be sent as a bearer token.</summary>
    public static AccessToken? Token(JsonElement answer, DateTimeOffset now)
    {
        string? type = Text(answer, "token_type");
        bool isBearer = type is null || type.Equals("Bearer", StringComparison.OrdinalIgnoreCase);
        return isBearer && Text(answer, "access_token") is { } value && RotatingSecret.Fault(value) is null
            ? AccessToken.From(value, Lifetime(answer), now)
            : null;
    }

    /// <summary>The token endpoint that an OpenID provider names (OpenID Connect Discovery 1.0, section 3); null where it names none.</summary>
    public static Uri? TokenEndpoint(JsonElement description) =>
        Uri.TryCreate(Text(description, "token_endpoint"), UriKind.Absolute, out Uri? address) ? address : null;

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Some servers write the number as a string.
    private static TimeSpan? Lifetime(JsonElement answer) =>
        answer.TryGetProperty("expires_in", out JsonElement value)
        && value.ValueKind is JsonValueKind.Number or JsonValueKind.String
        && uint.TryParse(value.ToString(), out uint seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
