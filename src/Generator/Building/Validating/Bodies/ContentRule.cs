using System.Globalization;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Bodies;

/// <summary>
/// The content of a parameter or header "MUST only contain one entry" (OpenAPI 3.1, 4.8.12.2); that of a request body is REQUIRED (4.8.13.1).
/// </summary>
internal static class ContentRule
{
    public static void CheckOne(JsonObject members, JsonPointer at, Validation validation)
    {
        if (members.ObjectOf("content") is { Count: not 1 } content)
        {
            JsonPointer here = at.Append("content");
            string count = content.Count == 0 ? "no media type" : content.Count.ToString(CultureInfo.InvariantCulture) + " media types";
            validation.Report(ValidationDescriptors.ContentNotOne, here, validation.Text(here), count);
        }
    }

    public static void CheckAny(JsonObject requestBody, JsonPointer at, Validation validation)
    {
        if (!requestBody.ContainsKey("content"))
        {
            validation.Report(ValidationDescriptors.NoContent, at, validation.Text(at));
        }
    }
}
