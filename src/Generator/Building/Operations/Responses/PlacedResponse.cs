using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>A response with its status and its place.</summary>
/// <param name="Named">The response as the operation names it: itself, or a reference.</param>
/// <param name="Status">100 to 599 for one status, 1 to 5 for a range, 0 for the default.</param>
/// <param name="IsSuccess">Whether it gives the operation's value.</param>
/// <param name="At">Where the operation names it.</param>
internal sealed record PlacedResponse(IOpenApiResponse Named, int Status, bool IsSuccess, JsonPointer At)
{
    /// <summary>The response itself.</summary>
    public IOpenApiResponse Response { get; } = Targets.Of(Named);

    /// <summary>Where its content stands: a response by reference stands at its component.</summary>
    public JsonPointer ContentAt => OwnAt.Append("content");

    /// <summary>Where its headers stand.</summary>
    public JsonPointer HeadersAt => OwnAt.Append("headers");

    private JsonPointer OwnAt => Named is OpenApiResponseReference { Reference.Id: { } id } ? Places.Responses.Append(id) : At;
}
