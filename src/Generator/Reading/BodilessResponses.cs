using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Reading;

/// <summary>
/// Responses of 2.0 without a schema: "if this field does not exist, it means no content is returned as part of the response" (Response Object). Microsoft.OpenApi
/// gives them content of every media type in <c>produces</c> all the same. That of a file (<c>application/x-tar</c>) is left: nobody states it for an operation that
/// gives nothing back.
/// </summary>
internal sealed class BodilessResponses : OpenApiVisitorBase
{
    public static void Run(OpenApiDocument document) => new OpenApiWalker(new BodilessResponses()).Walk(document);

    /// <inheritdoc/>
    public override void Visit(IOpenApiResponse response)
    {
        if (response is OpenApiResponse { Content: { } content })
        {
            foreach (KeyValuePair<string, IOpenApiMediaType> none in content.Where(static entry => entry.Value.Schema is null && !IsFile(entry.Key)).ToList())
            {
                content.Remove(none.Key);
            }
        }
    }

    private static bool IsFile(string mediaType)
    {
        string essence = mediaType.Split(';')[0].Trim();
        return !essence.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            && !essence.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            && !essence.EndsWith("xml", StringComparison.OrdinalIgnoreCase);
    }
}
