using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary>
/// A value is valid against <c>enum</c> "if its value is equal to one of the elements" and against <c>type</c> if it is of that type (JSON Schema 2020-12,
/// validation, 6.1): an element of another type is never valid, and where all of them are of another, nothing is.
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

        int[] misfits = [.. Enumerable.Range(0, values.Count).Where(i => !Fits(values[i], types))];
        JsonPointer list = at.Append("enum");
        if (misfits.Length == values.Count && types.All(IsScalar))
        {
            validation.Report(ValidationDescriptors.BadEnum, list, validation.Text(list), types[0]);
            return;
        }

        foreach (int i in misfits)
        {
            validation.Report(ValidationDescriptors.BadEnumValue, list.Append(i), validation.Text(list.Append(i)), types[0]);
        }
    }

    // A null among them says that the value may be null; bare 1 and true in YAML are texts where texts are asked for.
    private static bool Fits(JsonNode? value, string[] types) =>
        value is null
        || value.IsJsonNullSentinel()
        || types.Any(type => SchemaTypeFit.Is(value, type) || (type == "string" && SchemaTypeFit.IsMeant(value, type)));

    // Beside array or object, the values are those of its items or members to anyone who reads it.
    private static bool IsScalar(string type) => type is not ("array" or "object");
}
