using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Parameters;

/// <summary>
/// "There can be one body parameter at most" and "body and form parameters cannot exist together for the same operation" (OpenAPI 2.0, Parameter Object).
/// </summary>
internal static class BodyParameterRule
{
    public static void Check(JsonObject operation, JsonPointer at, Validation validation)
    {
        List<string> locations = [.. (operation.ListOf("parameters") ?? []).Select(item => validation.Resolve(item)?.TextOf("in") ?? "")];
        int first = locations.IndexOf("body");
        for (int i = 0; first >= 0 && i < locations.Count; i++)
        {
            if (i != first && locations[i] is "body" or "formData")
            {
                JsonPointer here = at.Append("parameters").Append(i);
                validation.Report(ValidationDescriptors.SecondBody, here, locations[i], validation.Text(here));
            }
        }
    }
}
