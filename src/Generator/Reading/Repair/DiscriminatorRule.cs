using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// <c>discriminator</c>: a property's name in 2.0, an object that names it from 3.0 on. Each is read in the other's version too.
/// </summary>
internal static class DiscriminatorRule
{
    public static void Apply(JsonObject schema, DocumentVersion version)
    {
        if (!schema.TryGetPropertyValue("discriminator", out JsonNode? node) || node is null)
        {
            return;
        }

        if (version == DocumentVersion.V20 && node is JsonObject discriminator)
        {
            schema["discriminator"] = discriminator["propertyName"]?.DeepClone();
        }
        else if (version != DocumentVersion.V20 && node.GetValueKind() == JsonValueKind.String)
        {
            schema["discriminator"] = new JsonObject { ["propertyName"] = node.DeepClone() };
        }
    }
}
