using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A schema where it is used: its place, and the name that a type of its own would have from where it stands.</summary>
internal readonly record struct SchemaUse(IOpenApiSchema Schema, JsonPointer At, string NameFromPlace);
