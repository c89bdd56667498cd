using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Parameters;

/// <summary>
/// "A parameter MUST contain either a schema property, or a content property, but not both" (OpenAPI 3.1, 4.8.12.2), and "style", "explode" and
/// "allowReserved" are among the fixed fields for use with schema.
/// </summary>
internal static class SchemaOrContentRule
{
    private static readonly string[] OfSchema = ["style", "explode", "allowReserved"];

    public static void CheckParameter(JsonObject parameter, JsonPointer at, Validation validation) =>
        Check(parameter, at, validation, "The parameter", ValidationDescriptors.NoParameterSchema);

    public static void CheckHeader(JsonObject header, JsonPointer at, Validation validation) =>
        Check(header, at, validation, "The header", ValidationDescriptors.NoHeaderSchema);

    private static void Check(JsonObject members, JsonPointer at, Validation validation, string kind, DiagnosticDescriptor neither)
    {
        bool hasContent = members.ContainsKey("content");
        if (hasContent && members.ContainsKey("schema"))
        {
            validation.Report(ValidationDescriptors.SchemaAndContent, at.Append("schema"), kind, validation.Text(at));
        }
        else if (!hasContent && !members.ContainsKey("schema"))
        {
            validation.Report(neither, at, validation.Text(at));
        }

        if (hasContent && OfSchema.FirstOrDefault(members.ContainsKey) is { } style)
        {
            validation.Report(ValidationDescriptors.StyleWithContent, at.Append(style), style, validation.Text(at.Append(style)));
        }
    }
}
