using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary>The rules of the Schema Object, each for the keyword that calls for it: most schemas have none of them.</summary>
internal static class SchemaKeywords
{
    private static readonly Dictionary<string, ValidationRule> Rules = new(StringComparer.Ordinal)
    {
        ["default"] = DefaultRule.Check,
        ["enum"] = EnumRule.Check,
        ["pattern"] = PatternRule.Check,
        ["minimum"] = BoundsRule.CheckValue,
        ["minLength"] = BoundsRule.CheckLength,
        ["minItems"] = BoundsRule.CheckItems,
        ["minProperties"] = BoundsRule.CheckProperties,
        ["discriminator"] = DiscriminatorRule.Check,
    };

    public static void Check(JsonObject schema, JsonPointer at, Validation validation)
    {
        foreach (KeyValuePair<string, JsonNode?> keyword in schema)
        {
            if (Rules.TryGetValue(keyword.Key, out ValidationRule? rule))
            {
                rule(schema, at, validation);
            }
        }
    }
}
