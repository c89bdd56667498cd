using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>
/// The headers of a part that the document fixes: those whose schema allows one value. Any other header is the caller's to give, with the file; a default
/// is not sent, as everywhere. "Content-Type is described separately and SHALL be ignored in this section."
/// </summary>
internal static class PartHeaders
{
    public static EquatableArray<PartHeaderModel> Of(OpenApiEncoding? encoding) =>
        (encoding?.Headers ?? Enumerable.Empty<KeyValuePair<string, IOpenApiHeader>>())
            .Where(static header => !header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
                && !header.Key.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase))
            .Select(static header => header.Value.Schema is { } schema && ConstantRule.OnlyText(schema) is { } value ? new PartHeaderModel(header.Key, value) : null)
            .OfType<PartHeaderModel>()
            .ToEquatableArray();
}
