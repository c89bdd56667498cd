using System.Collections.Generic;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Bodies;

/// <summary>
/// "The key, being the property name, MUST exist in the schema as a property" (OpenAPI 3.1, 4.8.14.1, encoding). Only a schema that says itself all there is
/// to say is judged: no reference, no combination, nothing by pattern.
/// </summary>
internal static class EncodingRule
{
    private static readonly string[] More =
    [
        "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "patternProperties", "additionalProperties", "unevaluatedProperties", "dependentSchemas",
    ];

    public static void Check(JsonObject mediaType, JsonPointer at, Validation validation)
    {
        if (mediaType.ObjectOf("encoding") is not { Count: > 0 } encodings
            || validation.Resolve(mediaType.ObjectOf("schema")) is not { } schema
            || schema.ObjectOf("properties") is not { } properties
            || System.Array.Exists(More, schema.ContainsKey))
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> encoding in encodings)
        {
            if (!properties.ContainsKey(encoding.Key))
            {
                JsonPointer here = at.Append("encoding").Append(encoding.Key);
                validation.Report(ValidationDescriptors.UnknownEncoding, here, encoding.Key, validation.Text(at.Append("encoding")));
            }
        }
    }
}
