using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations;

/// <summary>The body of an operation's request (OpenAPI 3.1, 4.8.13): of its media types the one that says most of the value, JSON first.</summary>
internal static class RequestBodyBuilder
{
    /// <summary>The body, null where there is none; false where it cannot be generated, which is reported.</summary>
    public static bool TryBuild(PlacedOperation placed, BuildContext context, SchemaTypes types, out RequestBodyModel? body)
    {
        body = null;
        if (placed.Operation.RequestBody is not { } requestBody || requestBody.Content is not { Count: > 0 } content)
        {
            return true;
        }

        JsonPointer at = requestBody is OpenApiRequestBodyReference { Reference.Id: { } id }
            ? Places.RequestBodies.Append(id)
            : placed.At.Append("requestBody");
        if (Choose(content.Keys) is not { } mediaType)
        {
            context.Report(DocumentDescriptors.OperationPending, at, placed.Text, "a request body of " + content.Keys.First());
            return false;
        }

        RequestBodyKind kind = MediaTypes.KindOf(mediaType)!.Value;
        TypeUse? type = null;
        if (kind is RequestBodyKind.Json or RequestBodyKind.Form)
        {
            JsonPointer schemaAt = at.Append("content").Append(mediaType).Append("schema");
            type = content[mediaType].Schema is { } schema
                ? types.Use(new SchemaUse(schema, schemaAt, placed.WholeName + "Body"))
                : FreeFormRule.Element;
            if (type is null)
            {
                context.Report(SchemaDescriptors.OperationLeftOut, at, placed.Text, "request body");
                return false;
            }
        }

        body = new RequestBodyModel(
            kind,
            MediaTypes.IsUsual(mediaType, kind) ? null : mediaType,
            type,
            requestBody.Required,
            DocumentationBuilder.Build(at: null, context, requestBody.Description));
        return true;
    }

    private static string? Choose(IEnumerable<string> mediaTypes) => mediaTypes
        .Where(static mediaType => MediaTypes.KindOf(mediaType) is not null)
        .OrderBy(static mediaType => MediaTypes.KindOf(mediaType))
        .FirstOrDefault();
}
