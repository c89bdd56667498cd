using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Parameters;

/// <summary>
/// "If the parameter location is "path", this field is REQUIRED and its value MUST be true" (OpenAPI 3.1, 4.8.12.2). Where it is only missing nothing is
/// contradicted, and a person knows what is meant.
/// </summary>
internal static class RequiredPathParameterRule
{
    public static void Check(JsonObject parameter, JsonPointer at, Validation validation)
    {
        if (parameter.TextOf("in") != "path")
        {
            return;
        }

        string name = parameter.TextOf("name") ?? "";
        if (parameter.FlagOf("required") == false)
        {
            validation.Report(ValidationDescriptors.OptionalPathParameter, at.Append("required"), name, validation.Text(at));
        }
        else if (!parameter.ContainsKey("required"))
        {
            validation.Report(ValidationDescriptors.PathParameterNotRequired, at, name, validation.Text(at));
        }
    }
}
