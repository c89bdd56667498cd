using System.Text.Json.Nodes;
using ReduGen.Generator.Building.Validating.Bodies;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Building.Validating;

/// <summary>
/// Members that a later version of the specification brought: "this object MAY be extended with Specification Extensions" and nothing else. Those that only
/// describe are not looked at.
/// </summary>
internal static class NewerMemberRule
{
    public static void CheckDocument(JsonObject document, JsonPointer at, Validation validation) =>
        Check(document, at, validation, "webhooks", DocumentVersion.V31);

    public static void CheckComponents(JsonObject components, JsonPointer at, Validation validation)
    {
        Check(components, at, validation, "pathItems", DocumentVersion.V31);
        Check(components, at, validation, "mediaTypes", DocumentVersion.V32);
    }

    public static void CheckPathItem(JsonObject pathItem, JsonPointer at, Validation validation)
    {
        Check(pathItem, at, validation, "query", DocumentVersion.V32);
        Check(pathItem, at, validation, "additionalOperations", DocumentVersion.V32);
    }

    public static void CheckMediaType(JsonObject mediaType, JsonPointer at, Validation validation)
    {
        Check(mediaType, at, validation, "itemSchema", DocumentVersion.V32);
        Check(mediaType, at, validation, "prefixEncoding", DocumentVersion.V32);
        Check(mediaType, at, validation, "itemEncoding", DocumentVersion.V32);
    }

    public static void CheckEncoding(JsonObject encoding, JsonPointer at, Validation validation)
    {
        foreach (string key in NestedEncodingRule.Keys)
        {
            Check(encoding, at, validation, key, DocumentVersion.V32);
        }
    }

    public static void CheckSecurityScheme(JsonObject scheme, JsonPointer at, Validation validation)
    {
        if (scheme.TextOf("type") == "mutualTLS" && validation.Version < DocumentVersion.V31)
        {
            validation.Report(ValidationDescriptors.NewerMember, at.Append("type"), "mutualTLS", validation.Text(at.Append("type")), "3.1");
        }
    }

    private static void Check(JsonObject members, JsonPointer at, Validation validation, string key, DocumentVersion since)
    {
        if (validation.Version < since && members.ContainsKey(key))
        {
            string version = since == DocumentVersion.V31 ? "3.1" : "3.2";
            validation.Report(ValidationDescriptors.NewerMember, at.Append(key), key, validation.Text(at.Append(key)), version);
        }
    }
}
