using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Building.Validating.Security;

/// <summary>
/// "Each name MUST correspond to a security scheme which is declared in the Security Schemes under the Components Object" (OpenAPI 3.1, 4.8.30). Where no
/// alternative is left, the operations themselves are reported.
/// </summary>
internal static class SecurityRequirementRule
{
    public static void Check(JsonObject owner, JsonPointer at, Validation validation)
    {
        if (owner.ListOf("security") is not { Count: > 0 } alternatives)
        {
            return;
        }

        JsonObject schemes = validation.Version == DocumentVersion.V20
            ? validation.Root.ObjectOf("securityDefinitions") ?? []
            : validation.Root.ObjectOf("components")?.ObjectOf("securitySchemes") ?? [];
        bool IsKnown(string name) => schemes.ContainsKey(name) || (validation.Version == DocumentVersion.V32 && name.IndexOfAny(['/', '#', '.']) >= 0);
        if (!alternatives.OfType<JsonObject>().Any(names => names.All(name => IsKnown(name.Key))))
        {
            return;
        }

        for (int i = 0; i < alternatives.Count; i++)
        {
            foreach (KeyValuePair<string, JsonNode?> name in alternatives[i] as JsonObject ?? [])
            {
                if (!IsKnown(name.Key))
                {
                    JsonPointer here = at.Append("security").Append(i).Append(name.Key);
                    validation.Report(ValidationDescriptors.UnknownAlternative, here, validation.Text(at.Append("security").Append(i)), name.Key);
                }
            }
        }
    }
}
