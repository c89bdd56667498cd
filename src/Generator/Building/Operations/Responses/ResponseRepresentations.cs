using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>
/// The media types of a response that are read. Those of one schema are one value in several notations: of these JSON is read and asked for. What has a
/// schema of its own, or none, stands for itself.
/// </summary>
internal static class ResponseRepresentations
{
    public static IReadOnlyList<ResponseRepresentation> Of(PlacedResponse response, SchemaTypes types)
    {
        KeyValuePair<string, IOpenApiMediaType>[] content = [.. response.Response.Content ?? new Dictionary<string, IOpenApiMediaType>()];
        ILookup<string, string> notations = content.ToLookup(
            entry => Notation(entry.Key, entry.Value.Schema, content.Length, types),
            static entry => entry.Key);
        return
        [
            .. content.Where(entry => notations[Notation(entry.Key, entry.Value.Schema, content.Length, types)] is var same && IsChosen(entry.Key, [.. same]))
                .Select(entry => (entry.Key, Kind: ResponseBodyKinds.Of(entry.Key, entry.Value.Schema, types), entry.Value.Schema))
                .Where(static entry => entry.Kind is not null)
                .Select(entry => new ResponseRepresentation(response, entry.Key, entry.Kind!.Value, entry.Schema)),
        ];
    }

    // What its schema says in every media type: a model. Texts and bytes differ by their media type although their schemas are alike.
    private static string Notation(string mediaType, IOpenApiSchema? schema, int count, SchemaTypes types) =>
        count == 1 || schema is null || !Structure.IsMoreThanText(schema, types) ? mediaType : SchemaIdentity.Of(schema);

    private static bool IsChosen(string mediaType, string[] notations)
    {
        string? json = notations.FirstOrDefault(static one => MediaTypes.IsUsual(one, RequestBodyKind.Json)) ?? notations.FirstOrDefault(MediaTypes.IsJson);
        return json is null || mediaType == json;
    }
}
