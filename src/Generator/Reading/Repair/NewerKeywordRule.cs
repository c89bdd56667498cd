using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// Keywords of a newer Schema Object in an older document, read as meant: Microsoft.OpenApi knows most in 3.0 by another name, and in 2.0
/// <see cref="UnionRestoring"/> reads those that change what a value may be.
/// </summary>
internal static class NewerKeywordRule
{
    private const string Prefix = "x-jsonschema-";

    private static readonly HashSet<string> Renamed = new(StringComparer.Ordinal)
    {
        "patternProperties", "unevaluatedProperties", "contentEncoding", "contentMediaType", "contentSchema", "contains", "maxContains", "minContains",
        "propertyNames", "dependentSchemas", "if", "then", "else", "$anchor",
    };

    private static readonly HashSet<string> RenamedIn20 = new(StringComparer.Ordinal) { UnionRestoring.AnyOf, UnionRestoring.OneOf, "nullable", "patternProperties" };

    public static void Apply(JsonObject schema, DocumentVersion version)
    {
        if (version is DocumentVersion.V31 or DocumentVersion.V32)
        {
            return;
        }

        HashSet<string> keywords = version == DocumentVersion.V20 ? RenamedIn20 : Renamed;
        List<string>? found = null;
        foreach (KeyValuePair<string, JsonNode?> member in schema)
        {
            if (keywords.Contains(member.Key))
            {
                (found ??= []).Add(member.Key);
            }
        }

        foreach (string key in found ?? [])
        {
            JsonNode? value = schema[key];
            schema.Remove(key);
            schema[NewName(key)] = value;
        }
    }

    private static string NewName(string key) => key switch
    {
        UnionRestoring.AnyOf or UnionRestoring.OneOf => UnionRestoring.Prefix + key,
        "nullable" => "x-nullable",
        _ => Prefix + key,
    };
}
