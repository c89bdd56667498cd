using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Operations;

/// <summary>The response header in which a server names the request that it answers: what its operators ask for when a call went wrong.</summary>
internal static class RequestIdHeader
{
    // As the field writes them, without an "x-" or a vendor's prefix: X-Request-Id, x-ms-request-id, x-amzn-RequestId, X-Correlation-ID.
    private static readonly string[] Endings = ["request-id", "requestid", "request_id", "correlation-id", "correlationid"];

    /// <summary>The first that a response of the operation describes, errors before successes; null if none does.</summary>
    public static string? Find(OpenApiOperation operation) =>
        (operation.Responses ?? Enumerable.Empty<KeyValuePair<string, IOpenApiResponse>>())
        .OrderBy(static response => response.Key.StartsWith("2", StringComparison.Ordinal))
        .SelectMany(static response => Targets.Of(response.Value).Headers?.Keys ?? Enumerable.Empty<string>())
        .FirstOrDefault(static header => Endings.Any(ending => header.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
