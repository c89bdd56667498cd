using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating;

/// <summary>"All the fixed fields [of components] are objects that MUST use keys that match ^[a-zA-Z0-9\.\-_]+$" (OpenAPI 3.0 to 3.2, Components Object).</summary>
internal static class ComponentNameRule
{
    public static void Check(JsonObject components, JsonPointer at, Validation validation)
    {
        foreach (KeyValuePair<string, JsonNode?> section in components)
        {
            if (section.Value is not JsonObject named || section.Key.StartsWith("x-", System.StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (KeyValuePair<string, JsonNode?> component in named)
            {
                if (component.Key.Length == 0 || !component.Key.All(IsAllowed))
                {
                    JsonPointer here = at.Append(section.Key).Append(component.Key);
                    validation.Report(ValidationDescriptors.BadComponentName, here, Names.Quoted(component.Key), validation.Text(at.Append(section.Key)));
                }
            }
        }
    }

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_';
}
