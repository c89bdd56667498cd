using System.Globalization;
using System.IO;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>What two schemas that say the same have in common.</summary>
internal static class SchemaIdentity
{
    /// <summary>A text that is equal for equal schemas: the reference, or the schema itself; empty where there is none.</summary>
    public static string Of(IOpenApiSchema? schema)
    {
        if (schema is null)
        {
            return "";
        }

        if (schema is OpenApiSchemaReference { Reference: { Id: { } id, IsExternal: false } })
        {
            return "#" + id;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        schema.SerializeAsV31(new OpenApiJsonWriter(text));
        return text.ToString();
    }
}
