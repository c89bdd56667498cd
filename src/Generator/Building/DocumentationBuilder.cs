using System;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.OpenApi;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building;

/// <summary>The texts of a document about a thing, in paragraphs.</summary>
internal static class DocumentationBuilder
{
    private const int LongestDefault = 100;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The first text that says something comes first; a text that says the same again is left out.</summary>
    public static DocumentationModel Build(JsonPointer? at, BuildContext context, params string?[] texts) => new(
        texts.Where(static text => !string.IsNullOrWhiteSpace(text))
            .SelectMany(static text => CommonMark.Paragraphs(text!))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray(),
        at is null ? null : context.PointerText(at));

    /// <summary>A sentence on the default of a schema, which is documented and never sent; null where there is none.</summary>
    public static string? Default(IOpenApiSchema? schema)
    {
        if (schema?.Default is not { } value || value.IsJsonNullSentinel())
        {
            return null;
        }

        string text = value.ToJsonString(Readable);
        return text.Length > LongestDefault || text.IndexOf('`') >= 0 ? null : $"By default `{text}`.";
    }
}
