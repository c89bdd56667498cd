using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Paths;

/// <summary>
/// additionalOperations "MUST NOT contain any entry for the methods that can be defined by other fixed fields with Operation Object values (e.g. no POST
/// entry)" (OpenAPI 3.2, Path Item Object).
/// </summary>
internal static class AdditionalOperationRule
{
    public static void Check(JsonObject pathItem, JsonPointer at, Validation validation)
    {
        foreach (KeyValuePair<string, JsonNode?> operation in pathItem.ObjectOf("additionalOperations") ?? [])
        {
            if (PathItemOperations.Methods.Contains(operation.Key, StringComparer.OrdinalIgnoreCase))
            {
                JsonPointer here = at.Append("additionalOperations").Append(operation.Key);
                validation.Report(ValidationDescriptors.MethodHasField, here, operation.Key, validation.Text(here), operation.Key.ToLowerInvariant());
            }
        }
    }
}
