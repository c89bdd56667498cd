using System;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Paths;

/// <summary>"The Responses Object MUST contain at least one response code" (OpenAPI 3.0 and 3.1, 4.8.16). Without one every success is without a value.</summary>
internal static class ResponsesRule
{
    public static void Check(JsonObject operation, JsonPointer at, Validation validation)
    {
        if (operation.ObjectOf("responses") is { } responses && !responses.Any(static response => !response.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase)))
        {
            validation.Report(ValidationDescriptors.NoResponses, at.Append("responses"), validation.Text(at));
        }
    }
}
