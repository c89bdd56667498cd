using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A <c>$ref</c> to a component.</summary>
internal static class ReferenceRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types) => use.Schema is OpenApiSchemaReference reference
        ? SchemaAnswer.Is(types.UseComponent(reference.Reference.Id ?? "", use.At))
        : SchemaAnswer.NotMine;
}
