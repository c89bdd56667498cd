using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Bodies;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations;

/// <summary>
/// The body of an operation's request (OpenAPI 3.1, 4.8.13). Media types of one C# type are one overload, in which the caller may choose among them; each
/// other type is an overload of its own, JSON first.
/// </summary>
internal static class RequestBodyBuilder
{
    /// <summary>The bodies, none where there is none; null where they cannot be generated, which is reported.</summary>
    public static IReadOnlyList<RequestBodyModel>? Build(PlacedOperation placed, BuildContext context, SchemaTypes types)
    {
        if (placed.Operation.RequestBody is not { } requestBody || requestBody.Content is not { Count: > 0 } content)
        {
            return [];
        }

        JsonPointer at = requestBody is OpenApiRequestBodyReference { Reference.Id: { } id }
            ? Places.RequestBodies.Append(id)
            : placed.At.Append("requestBody");
        (string MediaType, RequestBodyKind Kind)[] media =
        [
            .. content.Select(entry => (entry.Key, RequestKinds.Of(entry.Key, entry.Value, types))),
        ];
        var contents = new List<RequestContent>();
        var uses = new List<SchemaUse>();
        foreach ((string mediaType, RequestBodyKind kind) in media.OrderBy(static entry => entry.Kind))
        {
            JsonPointer mediaAt = at.Append("content").Append(mediaType);
            SchemaUse use = Use(content[mediaType], kind, mediaAt, placed.WholeName);
            SchemaUse same = uses.Find(other => SameSchema.Are(other, use, context));
            uses.Add(same.Schema is null ? use : same);
            if (RequestContentBuilder.Build(mediaType, content[mediaType], kind, mediaAt, uses[uses.Count - 1], types) is not { } built)
            {
                context.Report(SchemaDescriptors.OperationLeftOut, at, placed.Text, "request body");
                return null;
            }

            contents.Add(built);
        }

        // A form whose schema is an array, or says nothing, is what frameworks list beside JSON without being able to read it.
        if (contents.Exists(static built => built.Media is not null))
        {
            contents.RemoveAll(static built => built.Media is null);
        }

        DocumentationModel documentation = DocumentationBuilder.Build(at: null, context, requestBody.Description);
        return [.. contents.GroupBy(static built => TypeKey.Of(built.Type)).Select((group, index) => Overload([.. group], index, requestBody.Required, documentation))];
    }

    // A type of the schema's own is named after the operation and the kind of body.
    private static SchemaUse Use(IOpenApiMediaType media, RequestBodyKind kind, JsonPointer at, string name) => kind switch
    {
        RequestBodyKind.Form => new SchemaUse(media.Schema!, at.Append("schema"), name + "Form"),
        RequestBodyKind.Xml => new SchemaUse(media.Schema!, at.Append("schema"), name + "Xml"),
        RequestBodyKind.Multipart => new SchemaUse(media.Schema!, at.Append("schema"), name + "Multipart"),
        RequestBodyKind.Parts when media.ItemSchema is not null => new SchemaUse(media.ItemSchema, at.Append("itemSchema"), name + "Part"),
        RequestBodyKind.Parts => new SchemaUse(media.Schema?.Items!, at.Append("schema").Append("items"), name + "Part"),
        _ => new SchemaUse(media.Schema!, at.Append("schema"), name + "Body"),
    };

    // The methods can be called without a body by the first overload alone: with two, nobody could tell which is meant.
    private static RequestBodyModel Overload(RequestContent[] group, int index, bool isRequired, DocumentationModel documentation)
    {
        EquatableArray<RequestMediaModel> media = group.Select(static content => content.Media).OfType<RequestMediaModel>()
            .GroupBy(static media => media.MediaType).Select(static same => same.First()).ToEquatableArray();
        bool isDemanded = isRequired || index > 0;

        // JSON's null is a value where the body must be there; where it need not, null is no body.
        bool takesNull = isDemanded && group[0].Kind == RequestBodyKind.Json && media.Count == 1 && group[0].Type.AcceptsNull;
        return new RequestBodyModel(group[0].Kind, media, group[0].Type with { AcceptsNull = takesNull }, isDemanded, documentation);
    }
}
