using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary>
/// A value is valid against <c>enum</c> "if its value is equal to one of the elements" and against <c>type</c> if it is of that type (JSON Schema 2020-12,
/// validation, 6.1): an element of another type is never valid.
/// </summary>
internal static class EnumRule
{
    public static void Check(JsonObject schema, JsonPointer at, Validation validation)
    {
        string[] types = SchemaTypeFit.TypesOf(schema);
        if (types.Length == 0 || schema.ListOf("enum") is not { Count: > 0 } values)
        {
            return;
        }

        for (int i = 0; i < values.Count; i++)
        {
            JsonNode? value = values[i];

            // A null among them says that the value may be null; bare 1 and true in YAML are texts where texts are asked for.
            bool isNull = value is null || value.IsJsonNullSentinel();
            if (!isNull && !types.Any(type => SchemaTypeFit.Is(value, type) || (type == "string" && SchemaTypeFit.IsMeant(value, type))))
            {
                JsonPointer here = at.Append("enum").Append(i);
                validation.Report(ValidationDescriptors.BadEnumValue, here, validation.Text(here), types[0]);
            }
        }
    }
}
