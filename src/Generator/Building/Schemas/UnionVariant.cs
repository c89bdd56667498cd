using Microsoft.OpenApi;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A variant of a union: its schema, where it stands, what it is called, and its type.</summary>
internal sealed record UnionVariant(IOpenApiSchema Schema, JsonPointer At, string Title, TypeUse Type)
{
    /// <summary>The component that the variant refers to.</summary>
    public string? ComponentId => (Schema as OpenApiSchemaReference)?.Reference.Id;
}
