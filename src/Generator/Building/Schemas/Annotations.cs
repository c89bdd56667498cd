using System.Collections.Generic;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>
/// What a schema says beside what is valid (JSON Schema Validation, section 9). What stands beside a reference goes before what it leads to.
/// </summary>
internal sealed class Annotations
{
    private readonly JsonSchemaReference? _own;
    private readonly IOpenApiSchema? _target;

    public Annotations(IOpenApiSchema schema)
    {
        var reference = schema as OpenApiSchemaReference;
        _own = reference?.Reference;
        _target = reference is null ? schema : Targets.Next(reference);
    }

    public string? Title => _own?.Title is { Length: > 0 } title ? title : _target?.Title;

    public string? Description => _own?.Description is { Length: > 0 } description ? description : _target?.Description;

    public bool ReadOnly => _own?.ReadOnly ?? _target?.ReadOnly ?? false;

    public bool WriteOnly => _own?.WriteOnly ?? _target?.WriteOnly ?? false;

    public bool Deprecated => _own?.Deprecated ?? _target?.Deprecated ?? false;

    public JsonNode? Default => _own?.Default ?? _target?.Default;

#pragma warning disable CS0618 // `example` is deprecated in OpenAPI 3.1, and what documents have.
    public JsonNode? Example => _own?.Example ?? _target?.Example;
#pragma warning restore CS0618

    public IEnumerable<JsonNode>? Examples => _own?.Examples ?? _target?.Examples;

    public IDictionary<string, IOpenApiExtension>? Extensions => _own?.Extensions ?? _target?.Extensions;
}
