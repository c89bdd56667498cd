using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The schemas that a schema with allOf consists of, each once, whatever way and however deep they are referred to.</summary>
internal sealed class AllOfParts
{
    private readonly SchemaTypes _types;
    private readonly HashSet<string> _components = new(StringComparer.Ordinal);
    private readonly List<SchemaPart> _parts = [];

    private AllOfParts(SchemaTypes types) => _types = types;

    /// <summary>The parts, the schema's own keywords last: they are the nearest to what the author meant.</summary>
    public static IReadOnlyList<SchemaPart> Of(SchemaUse use, SchemaTypes types)
    {
        var parts = new AllOfParts(types);
        parts.Add(use.Schema, use.At, use.NameFromPlace);
        return parts._parts;
    }

    private void Add(IOpenApiSchema schema, JsonPointer at, string ownerName)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            if (_types.Component(reference, at) is { } component && _components.Add(component.Id))
            {
                Add(component.Schema, component.At, component.Name);
            }

            return;
        }

        int index = 0;
        foreach (IOpenApiSchema part in schema.AllOf ?? Enumerable.Empty<IOpenApiSchema>())
        {
            Add(part, at.Append("allOf").Append(index++), ownerName);
        }

        _parts.Add(new SchemaPart(schema, at, ownerName));
    }
}
