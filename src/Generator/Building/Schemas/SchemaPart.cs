using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>One of the schemas that allOf puts together, with its place and the C# name of the type that its inline schemas are named after.</summary>
internal readonly record struct SchemaPart(IOpenApiSchema Schema, JsonPointer At, string OwnerName)
{
    /// <summary>Whether the part says what the value is, and not only bounds or describes it.</summary>
    public bool HasStructure => Structure.Has(Schema);
}
