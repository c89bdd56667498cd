using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>The body of a response in one of its media types, where that is read apart from the others.</summary>
/// <param name="Response">The response.</param>
/// <param name="MediaType">The media type as the document writes it.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Schema">Its schema; null where it has none.</param>
internal sealed record ResponseRepresentation(PlacedResponse Response, string MediaType, ResponseBodyKind Kind, IOpenApiSchema? Schema)
{
    /// <summary>Where its schema stands.</summary>
    public JsonPointer At => Response.ContentAt.Append(MediaType).Append("schema");

    /// <summary>Whether its value is of its schema's type.</summary>
    public bool HasSchemaType => Kind is ResponseBodyKind.Json or ResponseBodyKind.Xml;

    /// <summary>Its schema as the body of a response.</summary>
    public SchemaUse Use => new(Schema ?? new OpenApiSchema(), At, "Body");
}
