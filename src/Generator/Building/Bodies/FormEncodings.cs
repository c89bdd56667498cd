using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Operations;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>The Encoding Objects of a form (OpenAPI 3.1, 4.8.15): those that say something else than what the runtime does without them.</summary>
internal static class FormEncodings
{
    /// <param name="media">The Media Type Object.</param>
    /// <param name="at">Its place.</param>
    /// <param name="types">The types of the document.</param>
    public static EquatableArray<PropertyEncodingModel> Of(IOpenApiMediaType media, JsonPointer at, SchemaTypes types)
    {
        IReadOnlyDictionary<string, IOpenApiSchema> properties = BodyProperties.Of(media.Schema, types);
        return (media.Encoding ?? new Dictionary<string, OpenApiEncoding>())
            .Select(encoding => Model(
                new PlacedEncoding(encoding.Key, encoding.Value, at.Append("encoding").Append(encoding.Key)),
                properties.TryGetValue(encoding.Key, out IOpenApiSchema? schema) ? schema : null,
                types))
            .OfType<PropertyEncodingModel>()
            .ToEquatableArray();
    }

    private static PropertyEncodingModel? Model(PlacedEncoding encoding, IOpenApiSchema? schema, SchemaTypes types)
    {
        if (encoding.Style(types.Context) is { } style)
        {
            return IsUsual(style, schema, types)
                ? null
                : new PropertyEncodingModel(encoding.Name, style, ContentType: null, IsWhole: false, Headers: default);
        }

        return encoding.Encoding.ContentType is { Length: > 0 } contentType && MediaTypes.IsJson(contentType.Split(',')[0])
            ? new PropertyEncodingModel(encoding.Name, Style: null, "application/json", IsWhole: true, Headers: default)
            : null;
    }

    // Without an encoding arrays of scalars have the style form, exploded, and objects and what holds them deepObject.
    private static bool IsUsual(ParameterStyleModel style, IOpenApiSchema? schema, SchemaTypes types)
    {
        if (style.AllowReserved || !style.Explode || schema is null)
        {
            return false;
        }

        JsonSchemaType kinds = UnionKinds.Of(schema, types);
        return style.Name.ToString() switch
        {
            nameof(ParameterStyle.DeepObject) => (kinds & JsonSchemaType.Array) == 0,
            nameof(ParameterStyle.Form) => (kinds & JsonSchemaType.Object) == 0,
            _ => false,
        };
    }
}
