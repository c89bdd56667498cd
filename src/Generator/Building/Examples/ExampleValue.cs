using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;

namespace ReduGen.Generator.Building.Examples;

/// <summary>
/// The example of a schema: its own, its only value, its default, or one put together of those of its properties or items. Nothing is invented: where a required
/// property has none, the object has none either.
/// </summary>
internal static class ExampleValue
{
    // A schema within a schema, which may hold the first again.
    private const int Deepest = 8;

    // Properties that are looked at for one example.
    private const int Largest = 2_000;

    public static JsonNode? Of(IOpenApiSchema schema)
    {
        int left = Largest;
        return Of(schema, depth: 0, ref left);
    }

    private static JsonNode? Of(IOpenApiSchema schema, int depth, ref int left)
    {
        if (depth > Deepest || --left < 0)
        {
            return null;
        }

        return Own(schema) ?? Composed(schema, depth, ref left);
    }

    // A node has one parent: what is put into another is a copy.
    private static JsonNode? Own(IOpenApiSchema schema)
    {
#pragma warning disable CS0618 // OpenAPI 3.0 knows no other.
        JsonNode? example = schema.Example;
#pragma warning restore CS0618
        JsonNode? own = example
            ?? schema.Examples?.FirstOrDefault()
            ?? (ConstantRule.OnlyText(schema) is { } text ? JsonValue.Create(text) : null)
            ?? schema.Default;
        return own is null || own.IsJsonNullSentinel() ? null : own.DeepClone();
    }

    private static JsonNode? Composed(IOpenApiSchema schema, int depth, ref int left)
    {
        if (schema.AllOf is { Count: > 0 } || schema.Properties is { Count: > 0 })
        {
            var whole = new JsonObject();
            return TryAddTo(whole, schema, depth, ref left) && whole.Count > 0 ? whole : null;
        }

        if (schema.Items is { } items)
        {
            return Of(items, depth + 1, ref left) is { } item ? new JsonArray(item) : null;
        }

        foreach ((IOpenApiSchema variant, _, _) in Branches.Of(schema))
        {
            if (Of(variant, depth + 1, ref left) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static bool TryAddTo(JsonObject whole, IOpenApiSchema schema, int depth, ref int left)
    {
        foreach (IOpenApiSchema part in schema.AllOf ?? [])
        {
            if (depth > Deepest || --left < 0 || !TryAddPart(whole, part, depth + 1, ref left))
            {
                return false;
            }
        }

        foreach (KeyValuePair<string, IOpenApiSchema> property in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (property.Value.WriteOnly || whole.ContainsKey(property.Key))
            {
                continue;
            }

            if (Of(property.Value, depth + 1, ref left) is { } value)
            {
                whole[property.Key] = value;
            }
            else if (schema.Required?.Contains(property.Key) == true)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAddPart(JsonObject whole, IOpenApiSchema part, int depth, ref int left)
    {
        if (Own(part) is not JsonObject example)
        {
            return TryAddTo(whole, part, depth, ref left);
        }

        foreach (KeyValuePair<string, JsonNode?> member in example)
        {
            whole[member.Key] = member.Value?.DeepClone();
        }

        return true;
    }
}
