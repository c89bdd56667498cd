using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary>
/// "Unlike JSON Schema, the value MUST conform to the defined type for the Schema Object" (OpenAPI 3.0, Schema Object, default; 2.0 the same). From 3.1 on it
/// is "RECOMMENDED" (JSON Schema 2020-12, validation, 9.2), so nothing is wrong there.
/// </summary>
internal static class DefaultRule
{
    public static void Check(JsonObject schema, JsonPointer at, Validation validation)
    {
        string[] types = SchemaTypeFit.TypesOf(schema);
        JsonNode? value = schema["default"];
        if (validation.Version > DocumentVersion.V30 || types.Length == 0 || types.Any(type => SchemaTypeFit.Is(value, type) || SchemaTypeFit.IsMeant(value, type)))
        {
            return;
        }

        JsonPointer here = at.Append("default");
        if (value is not null)
        {
            validation.Report(ValidationDescriptors.BadDefault, here, validation.Text(here), types[0]);
        }
        else if (schema.FlagOf("nullable") != true && schema.FlagOf("x-nullable") != true)
        {
            validation.Report(ValidationDescriptors.NullDefault, here, validation.Text(here), types[0]);
        }
    }
}
