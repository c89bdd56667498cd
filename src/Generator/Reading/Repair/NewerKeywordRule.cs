using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// Keywords of a newer Schema Object in an older document. In 3.0 Microsoft.OpenApi knows them by another name, so they are read as meant. In 2.0 it has no place
/// for the ones that change what a value may be: those are reported, for leaving them out in silence would make wrong types.
/// </summary>
internal static class NewerKeywordRule
{
    private const string Prefix = "x-jsonschema-";

    private static readonly HashSet<string> Renamed = new(StringComparer.Ordinal)
    {
        "patternProperties", "unevaluatedProperties", "contentEncoding", "contentMediaType", "contentSchema", "contains", "maxContains", "minContains",
        "propertyNames", "dependentSchemas", "if", "then", "else", "$anchor",
    };

    private static readonly HashSet<string> LostIn20 = new(StringComparer.Ordinal) { "anyOf", "oneOf", "not", "nullable" };

    public static void Apply(JsonObject schema, DocumentVersion version, JsonPointer at, RepairProblems problems)
    {
        if (version is DocumentVersion.V31 or DocumentVersion.V32)
        {
            return;
        }

        foreach (string key in schema.Select(static member => member.Key).ToArray())
        {
            if (version == DocumentVersion.V20 && LostIn20.Contains(key))
            {
                problems.Add(ReadingProblemKind.UnknownMember, at.Append(key), key, "schema");
            }
            else if (Renamed.Contains(key) && (version == DocumentVersion.V30 || key == "patternProperties"))
            {
                JsonNode? value = schema[key];
                schema.Remove(key);
                schema[Prefix + key] = value;
            }
        }
    }
}
