using Microsoft.OpenApi;

namespace ReduGen.Generator.Building;

/// <summary>
/// What a reference leads to. Microsoft.OpenApi's references look their target up whenever one of its properties is read, which was 40 % of the CPU that
/// GitHub's model took: who reads several asks here once.
/// </summary>
internal static class Targets
{
    /// <summary>The parameter; a reference only where it describes the parameter itself, or leads nowhere.</summary>
    public static IOpenApiParameter Of(IOpenApiParameter parameter) =>
        parameter is OpenApiParameterReference { Reference.Description: null, RecursiveTarget: { } target } ? target : parameter;

    /// <summary>The schema whose keywords decide what is valid: those that may stand beside a reference only describe.</summary>
    public static IOpenApiSchema Of(IOpenApiSchema schema) => schema is OpenApiSchemaReference { RecursiveTarget: { } target } ? target : schema;
}
