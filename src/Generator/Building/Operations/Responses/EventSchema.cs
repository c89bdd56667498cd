using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>
/// The schema of an event's data. <c>itemSchema</c> describes a server-sent event as an object of its fields (OpenAPI 3.2, 4.14.3.3), of several kinds
/// of events by oneOf or anyOf; what describes no such object is the data itself, as documents before 3.2 write it.
/// </summary>
internal static class EventSchema
{
    private static readonly string[] Fields = ["data", "event", "id", "retry"];

    // References lead into cycles; kinds of events that are nested deeper are not looked at.
    private const int Deepest = 8;

    /// <summary>The data's schema; null where it is text.</summary>
    public static SchemaUse? DataOf(SchemaUse item, bool isItemSchema, SchemaTypes types)
    {
        (SchemaUse Event, SchemaUse Data)[] events = [.. Events(item, types, 0).Where(static one => ConstantRule.OnlyText(one.Data.Schema) != "[DONE]")];
        bool isEvent = events.Length > 0 && (isItemSchema || events.All(static one => one.Event.Schema.Properties!.Keys.All(Fields.Contains)));
        if (!isEvent)
        {
            return UnionKinds.Of(item.Schema, types) == JsonSchemaType.String ? null : item;
        }

        SchemaUse?[] data = [.. events.Select(one => Json(one.Data, types))];
        return data.Contains(null) ? null
            : data.Select(static one => SchemaIdentity.Of(one!.Value.Schema)).Distinct().Count() == 1 ? data[0]
            : new SchemaUse(new OpenApiSchema { AnyOf = [.. data.Select(static one => one!.Value.Schema)] }, item.At, item.NameFromPlace);
    }

    // The kinds of events with their data; a kind that says nothing of its data has the one of all.
    private static IEnumerable<(SchemaUse Event, SchemaUse Data)> Events(SchemaUse use, SchemaTypes types, int depth)
    {
        if (depth > Deepest)
        {
            yield break;
        }

        if (use.Schema is OpenApiSchemaReference reference)
        {
            if (types.Component(reference.Reference.Id ?? "") is { } component)
            {
                foreach ((SchemaUse, SchemaUse) one in Events(new SchemaUse(component.Schema, component.At, component.Name), types, depth + 1))
                {
                    yield return one;
                }
            }

            yield break;
        }

        (SchemaUse, SchemaUse)[] kinds =
        [
            .. Branches.Of(use.Schema).SelectMany(branch =>
                Events(new SchemaUse(branch.Variant, use.At.Append(branch.Keyword).Append(branch.Index), use.NameFromPlace), types, depth + 1)),
        ];
        foreach ((SchemaUse, SchemaUse) kind in kinds)
        {
            yield return kind;
        }

        if (use.Schema.Properties?.TryGetValue("data", out IOpenApiSchema? data) == true && kinds.Length < System.Math.Max(1, Branches.Of(use.Schema).Count()))
        {
            yield return (use, new SchemaUse(data!, use.At.Append("properties").Append("data"), use.NameFromPlace));
        }
    }

    // JSON within the text of a field (contentMediaType, contentSchema), or a schema that is no string's. Null is text.
    private static SchemaUse? Json(SchemaUse data, SchemaTypes types)
    {
        if (UnionKinds.Of(data.Schema, types) != JsonSchemaType.String)
        {
            return data;
        }

        var content = data.Schema as IOpenApiSchemaMissingProperties;
        return content?.ContentMediaType is not { } mediaType || !MediaTypes.IsJson(mediaType) ? null
            : content.ContentSchema is { } schema ? data with { Schema = schema, At = data.At.Append("contentSchema") }
            : data with { Schema = new OpenApiSchema() };
    }
}
