using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Security;

/// <summary>The members that each type of security scheme requires (OpenAPI 3.1, 4.8.27.1; 2.0, Security Scheme Object).</summary>
internal static class SecuritySchemeRule
{
    public static void CheckVersion3(JsonObject scheme, JsonPointer at, Validation validation)
    {
        switch (scheme.TextOf("type"))
        {
            case null:
                Demand(scheme, at, validation, "type", "operations that need it are left out");
                break;
            case "apiKey":
                CheckApiKey(scheme, at, validation);
                break;
            case "http":
                Demand(scheme, at, validation, "scheme", "operations that need it are left out");
                break;
            case "oauth2" when scheme.ObjectOf("flows") is null:
                validation.Report(ValidationDescriptors.IncompleteScheme, at, validation.Text(at), "flows", "the caller brings the token");
                break;
            case "openIdConnect":
                Demand(scheme, at, validation, "openIdConnectUrl", "the caller brings the token");
                break;
        }
    }

    public static void CheckVersion2(JsonObject scheme, JsonPointer at, Validation validation)
    {
        switch (scheme.TextOf("type"))
        {
            case null:
                Demand(scheme, at, validation, "type", "operations that need it are left out");
                break;
            case "apiKey":
                CheckApiKey(scheme, at, validation);
                break;
            case "oauth2":
                Demand(scheme, at, validation, "flow", "the caller brings the token");
                break;
        }
    }

    private static void CheckApiKey(JsonObject scheme, JsonPointer at, Validation validation)
    {
        Demand(scheme, at, validation, "name", "operations that need it are left out");
        Demand(scheme, at, validation, "in", "operations that need it are left out");
        if (scheme.TextOf("in") is "header" or "cookie" && scheme.TextOf("name") is { Length: > 0 } name && !Names.IsToken(name))
        {
            string fault = $"has a name that no {scheme.TextOf("in")} may have, {Names.Quoted(name)}: it cannot be sent";
            validation.Report(ValidationDescriptors.BadName, at.Append("name"), "The API key", validation.Text(at), fault);
        }
    }

    private static void Demand(JsonObject scheme, JsonPointer at, Validation validation, string key, string effect)
    {
        if (string.IsNullOrEmpty(scheme.TextOf(key)))
        {
            validation.Report(ValidationDescriptors.IncompleteScheme, scheme.ContainsKey(key) ? at.Append(key) : at, validation.Text(at), key, effect);
        }
    }
}
