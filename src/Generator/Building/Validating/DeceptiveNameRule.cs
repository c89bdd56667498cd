using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Validating;

/// <summary>
/// Names that become C# and are not what they look like: characters that are not seen or turn the reading direction, and letters of one script that pass
/// for another's (UTS #55, sections 3 and 5). Their C# names leave the former out and spell the latter.
/// </summary>
internal static class DeceptiveNameRule
{
    public static void CheckOperation(JsonObject operation, JsonPointer at, Validation validation)
    {
        Check(operation.TextOf("operationId"), at, "operationId", validation);
        CheckTexts(operation, "tags", at, validation);
    }

    public static void CheckParameter(JsonObject parameter, JsonPointer at, Validation validation) =>
        Check(parameter.TextOf("name"), at, "name", validation);

    public static void CheckSchema(JsonObject schema, JsonPointer at, Validation validation)
    {
        CheckKeys(schema, "properties", at, validation);
        CheckTexts(schema, "enum", at, validation);
        foreach (string extension in Extensions.Naming)
        {
            Check(schema.TextOf(extension), at, extension, validation);
            CheckTexts(schema, extension, at, validation);
        }
    }

    public static void CheckComponents(JsonObject components, JsonPointer at, Validation validation)
    {
        CheckKeys(components, "schemas", at, validation);
        CheckKeys(components, "securitySchemes", at, validation);
    }

    public static void CheckVersion2(JsonObject document, JsonPointer at, Validation validation)
    {
        CheckKeys(document, "definitions", at, validation);
        CheckKeys(document, "securityDefinitions", at, validation);
    }

    private static void CheckKeys(JsonObject owner, string member, JsonPointer at, Validation validation)
    {
        if (owner.ObjectOf(member) is not { } named)
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> one in named)
        {
            if (MayDeceive(one.Key))
            {
                Check(one.Key, at.Append(member), one.Key, validation);
            }
        }
    }

    private static void CheckTexts(JsonObject owner, string member, JsonPointer at, Validation validation)
    {
        JsonArray? texts = owner.ListOf(member);
        for (int i = 0; i < (texts?.Count ?? 0); i++)
        {
            if (Members.TextOf(texts![i]) is { } text && MayDeceive(text))
            {
                Check(text, at.Append(member), i.ToString(CultureInfo.InvariantCulture), validation);
            }
        }
    }

    private static bool MayDeceive(string name) => !Word.Whole(name).IsAscii;

    private static void Check(string? name, JsonPointer owner, string member, Validation validation)
    {
        if (name is null || !MayDeceive(name) || !Words.AreDeceptive(name))
        {
            return;
        }

        JsonPointer at = owner.Append(member);
        string fault = name.Any(Visibility.IsInvisible) ? "has characters that are not seen" : "has letters that pass for those of another script";
        validation.Report(NamingDescriptors.Deceptive, at, Names.Quoted(name), validation.Text(at), fault, CSharpName.Pascal(name));
    }
}
