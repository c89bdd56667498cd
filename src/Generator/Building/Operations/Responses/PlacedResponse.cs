using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>A response with its status and its place.</summary>
/// <param name="Response">The response.</param>
/// <param name="Status">100 to 599 for one status, 1 to 5 for a range, 0 for the default.</param>
/// <param name="IsSuccess">Whether it gives the operation's value.</param>
/// <param name="At">Where the operation names it.</param>
internal sealed record PlacedResponse(IOpenApiResponse Response, int Status, bool IsSuccess, JsonPointer At)
{
    /// <summary>Where its content stands: a response by reference stands at its component.</summary>
    public JsonPointer ContentAt => OwnAt.Append("content");

    /// <summary>Where its headers stand.</summary>
    public JsonPointer HeadersAt => OwnAt.Append("headers");

    private JsonPointer OwnAt => Response is OpenApiResponseReference { Reference.Id: { } id } ? Places.Responses.Append(id) : At;
}
