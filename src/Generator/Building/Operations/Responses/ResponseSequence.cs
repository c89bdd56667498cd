using Microsoft.OpenApi;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>A response that is a sequence of items in one of its media types.</summary>
internal sealed record ResponseSequence(PlacedResponse Response, string MediaType, IOpenApiMediaType Content)
{
    /// <summary>How its items are told apart.</summary>
    public StreamKind Kind => MediaTypes.IsMultipart(MediaType) ? StreamKind.Parts
        : MediaTypes.IsEventStream(MediaType) ? StreamKind.Events
        : StreamKind.Json;

    /// <summary>Where its media type stands.</summary>
    public JsonPointer At => Response.ContentAt.Append(MediaType);
}
