using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReduGen.Generator.Reading;

/// <summary>
/// Recognises which version of the specification a document is written in, from its <c>openapi</c> or <c>swagger</c> member.
/// </summary>
internal static class VersionReader
{
    /// <summary>
    /// The version; null with the member's key where the version is unknown, null without a key where there is no such member.
    /// </summary>
    public static DocumentVersion? Read(JsonObject root, out string? key, out string text)
    {
        key = root.ContainsKey("openapi") ? "openapi" : root.ContainsKey("swagger") ? "swagger" : null;
        text = "";
        if (key is null)
        {
            return null;
        }

        // YAML's bare 2.0 and 3.0 are numbers.
        text = root[key] is JsonValue value ? value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>().Trim() : value.ToJsonString() : "";
        if (key == "swagger")
        {
            return Regex.IsMatch(text, @"^2(\.0(\.[0-9]+)?)?$", RegexOptions.CultureInvariant) ? DocumentVersion.V20 : null;
        }

        Match match = Regex.Match(text, @"^3\.([0-2])(\.[0-9]+.*)?$", RegexOptions.CultureInvariant);
        return !match.Success ? null : match.Groups[1].Value switch
        {
            "0" => DocumentVersion.V30,
            "1" => DocumentVersion.V31,
            _ => DocumentVersion.V32,
        };
    }

    /// <summary>The spelling that Microsoft.OpenApi knows.</summary>
    public static string Canonical(DocumentVersion version) => version switch
    {
        DocumentVersion.V20 => "2.0",
        DocumentVersion.V30 => "3.0.4",
        DocumentVersion.V31 => "3.1.2",
        DocumentVersion.V32 => "3.2.0",
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };
}
