using System.Collections.Generic;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Bodies;

/// <summary>The key of an entry of <c>content</c> "is a media type or media type range" (OpenAPI 3.1, 4.8.13.1 and 4.8.17.1).</summary>
internal static class MediaTypeRule
{
    public static void Check(JsonObject owner, JsonPointer at, Validation validation)
    {
        foreach (KeyValuePair<string, JsonNode?> entry in owner.ObjectOf("content") ?? [])
        {
            if (!Names.IsMediaType(entry.Key))
            {
                JsonPointer here = at.Append("content").Append(entry.Key);
                validation.Report(ValidationDescriptors.BadMediaType, here, Names.Quoted(entry.Key), validation.Text(at.Append("content")));
            }
        }
    }
}
