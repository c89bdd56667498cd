using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A schema of <c>components/schemas</c> with the C# name of its type.</summary>
internal sealed record SchemaComponent(string Id, IOpenApiSchema Schema, JsonPointer At, string Name);
