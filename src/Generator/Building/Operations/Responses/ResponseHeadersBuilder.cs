using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>The headers of an operation's successes (OpenAPI 3.1, 4.8.21), each once; null where they declare none.</summary>
internal static class ResponseHeadersBuilder
{
    // What the struct has of its own.
    private static readonly string[] Reserved = ["Equals", "GetHashCode", "GetType", "ToString"];

    public static ResponseHeadersModel? Build(IReadOnlyList<PlacedResponse> successes, PlacedOperation placed, BuildContext context, SchemaTypes types)
    {
        (string Name, IOpenApiHeader Header, JsonPointer At)[] headers =
        [
            .. successes.SelectMany(static response => (response.Response.Headers ?? new Dictionary<string, IOpenApiHeader>())
                    .Select(header => (header.Key, header.Value, response.HeadersAt.Append(header.Key))))

                // "If a response header is defined with the name Content-Type, it SHALL be ignored" (4.8.17).
                .Where(static header => !string.Equals(header.Key, "Content-Type", StringComparison.OrdinalIgnoreCase))
                .GroupBy(static header => header.Key, StringComparer.OrdinalIgnoreCase)
                .Select(static same => same.First()),
        ];
        if (headers.Length == 0)
        {
            return null;
        }

        IReadOnlyDictionary<string, string> names = new NameSet(Reserved).Assign(headers.Select(static header => header.Name), static _ => { });
        return new ResponseHeadersModel(
            EncodedText.Identifier(types.NameBeside(placed.At.ToString() + "/headers", placed.WholeName + "Headers")),
            headers.Select(header => Header(header.Name, names[header.Name], header.Header, header.At, placed, context, types)).ToEquatableArray());
    }

    private static ResponseHeaderModel Header(
        string wireName, string name, IOpenApiHeader header, JsonPointer at, PlacedOperation placed, BuildContext context, SchemaTypes types)
    {
        (TypeUse type, ResponseHeaderKind kind) = Type(header, at, placed.WholeName + CSharpName.Pascal(wireName), types);
        return new ResponseHeaderModel(
            wireName,
            EncodedText.Identifier(name),
            type with { AcceptsNull = true, Constant = default },
            kind,
            header.Deprecated,
            DocumentationBuilder.Build(at, context, header.Description, header.Schema?.Description));
    }

    // A value of another shape, such as an object, is given as the text that it is.
    private static (TypeUse Type, ResponseHeaderKind Kind) Type(IOpenApiHeader header, JsonPointer at, string name, SchemaTypes types)
    {
        if (header.Content is { Count: > 0 } content)
        {
            KeyValuePair<string, IOpenApiMediaType> first = content.First();
            return MediaTypes.IsJson(first.Key) && first.Value.Schema is { } json
                && types.Use(new SchemaUse(json, at.Append("content").Append(first.Key).Append("schema"), name)) is { } inJson
                ? (inJson, ResponseHeaderKind.Literal)
                : (PrimitiveRule.Text, ResponseHeaderKind.Text);
        }

        if (header.Schema is not { } schema)
        {
            return (PrimitiveRule.Text, ResponseHeaderKind.Text);
        }

        JsonSchemaType kinds = UnionKinds.Of(schema, types);
        if ((kinds == JsonSchemaType.Array || Scalar(kinds) is not null) && types.Use(new SchemaUse(schema, at.Append("schema"), name)) is { } type)
        {
            return type.Kind == JsonKind.List
                ? IsScalar(type.Item!, schema) ? (type, IsLiteral(type.Item!) ? ResponseHeaderKind.LiteralList : ResponseHeaderKind.TextList) : (PrimitiveRule.Text, ResponseHeaderKind.Text)
                : type.Item is null && type.Kind is not (JsonKind.Model or JsonKind.Element) ? (type, Scalar(kinds)!.Value) : (PrimitiveRule.Text, ResponseHeaderKind.Text);
        }

        return (PrimitiveRule.Text, ResponseHeaderKind.Text);
    }

    private static ResponseHeaderKind? Scalar(JsonSchemaType kinds) => kinds switch
    {
        JsonSchemaType.String => ResponseHeaderKind.Text,
        JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean => ResponseHeaderKind.Literal,
        _ => null,
    };

    // Whether the values of an enumeration are texts the schema must say at its place.
    private static bool IsScalar(TypeUse item, IOpenApiSchema list) =>
        item.Item is null && item.Kind is not (JsonKind.Model or JsonKind.Element)
        && (item.Kind != JsonKind.Enum || (list.Items is { } items && SchemaKinds.Of(items) == JsonSchemaType.String));

    private static bool IsLiteral(TypeUse type) => type.Kind is JsonKind.Boolean or JsonKind.SByte or JsonKind.Byte or JsonKind.Int16 or JsonKind.UInt16 or JsonKind.Int32
        or JsonKind.UInt32 or JsonKind.Int64 or JsonKind.UInt64 or JsonKind.Single or JsonKind.Double or JsonKind.Decimal or JsonKind.UnixTime;
}
