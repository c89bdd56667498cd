using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary>
/// The mapping of a discriminator: "mappings between payload values and schema names or URI references" (OpenAPI 3.1, 4.8.25). A name that no schema has,
/// and a reference into the document that leads nowhere.
/// </summary>
internal static class DiscriminatorRule
{
    public static void Check(JsonObject schema, JsonPointer at, Validation validation)
    {
        if (schema.ObjectOf("discriminator") is not { } discriminator)
        {
            return;
        }

        JsonPointer here = at.Append("discriminator");
        if (string.IsNullOrEmpty(discriminator.TextOf("propertyName")))
        {
            validation.Report(ValidationDescriptors.NoDiscriminatorProperty, here, validation.Text(here));
        }

        foreach (KeyValuePair<string, JsonNode?> entry in discriminator.ObjectOf("mapping") ?? [])
        {
            if (Members.TextOf(entry.Value) is { } target && !Exists(target, validation))
            {
                JsonPointer mapped = here.Append("mapping").Append(entry.Key);
                validation.Report(ValidationDescriptors.MappingNowhere, mapped, entry.Key, validation.Text(mapped), Names.Quoted(target));
            }
        }
    }

    private static bool Exists(string target, Validation validation)
    {
        if (target.StartsWith("#", StringComparison.Ordinal))
        {
            // An anchor is not followed here.
            return (target.Length > 1 && target[1] != '/') || validation.At(JsonPointer.Parse(target)) is not null;
        }

        bool isName = target.Length > 0 && target.IndexOfAny(['/', '#', ':', '.']) < 0;
        return !isName || validation.Root.ObjectOf("components")?.ObjectOf("schemas")?.ContainsKey(target) == true;
    }
}
