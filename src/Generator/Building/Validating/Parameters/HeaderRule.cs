using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Parameters;

/// <summary>A Header Object is a Parameter Object whose "name MUST NOT be specified" and whose "in MUST NOT be specified" (OpenAPI 3.1, 4.8.21).</summary>
internal static class HeaderRule
{
    public static void Check(JsonObject header, JsonPointer at, Validation validation)
    {
        foreach (string key in new[] { "name", "in" })
        {
            if (header.ContainsKey(key))
            {
                validation.Report(ValidationDescriptors.HeaderHasName, at.Append(key), key, validation.Text(at.Append(key)));
            }
        }
    }
}
