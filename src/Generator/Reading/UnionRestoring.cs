using System.Collections.Generic;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace ReduGen.Generator.Reading;

/// <summary>
/// <c>anyOf</c> and <c>oneOf</c> in a document of 2.0: the version has no unions, yet documents do (and tuples become one), and Microsoft.OpenApi's reader of
/// 2.0 drops them, which would make wrong types. They pass it as extensions and are read here by its reader of 3.0.
/// </summary>
internal sealed class UnionRestoring(OpenApiDocument document) : OpenApiVisitorBase
{
    public const string Prefix = "x-redugen-";
    public const string AnyOf = "anyOf";
    public const string OneOf = "oneOf";

    public static void Run(OpenApiDocument document) => new OpenApiWalker(new UnionRestoring(document)).Walk(document);

    /// <inheritdoc/>
    public override void Visit(IOpenApiSchema schema)
    {
        // The walker goes into what is put here, so unions within unions are restored too.
        if (schema is OpenApiSchema { Extensions.Count: > 0 } own)
        {
            Restore(own, AnyOf);
            Restore(own, OneOf);
        }
    }

    private void Restore(OpenApiSchema schema, string keyword)
    {
        if (Take(schema.Extensions!, keyword) is { } union)
        {
            schema.AnyOf ??= union.AnyOf;
            schema.OneOf ??= union.OneOf;

            // The reader of 3.0 makes one schema of several types out of variants that say nothing but their type.
            schema.Type ??= union.Type;
        }
    }

    private OpenApiSchema? Take(IDictionary<string, IOpenApiExtension> extensions, string keyword)
    {
        if (!extensions.TryGetValue(Prefix + keyword, out IOpenApiExtension? extension) || extension is not JsonNodeExtension { Node: JsonArray variants })
        {
            return null;
        }

        extensions.Remove(Prefix + keyword);
        JsonObject union = new() { [keyword] = variants.DeepClone() };
        return new OpenApiJsonReader().ReadFragment<OpenApiSchema>(union, OpenApiSpecVersion.OpenApi3_0, document, out _, new OpenApiReaderSettings());
    }
}
