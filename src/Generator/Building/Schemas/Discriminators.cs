using System;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>What a discriminator's mapping says (OpenAPI 3.1, 4.8.25.1).</summary>
internal static class Discriminators
{
    /// <summary>The values that the mapping gives a component, by reference or by name.</summary>
    public static string[] ValuesOf(string id, OpenApiDiscriminator? discriminator) =>
        [.. (discriminator?.Mapping ?? Enumerable.Empty<System.Collections.Generic.KeyValuePair<string, OpenApiSchemaReference>>())
            .Where(entry => string.Equals(entry.Value.Reference.Id, id, StringComparison.Ordinal))
            .Select(static entry => entry.Key)];
}
