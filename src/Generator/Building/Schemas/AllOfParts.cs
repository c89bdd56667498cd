using System;
using System.Collections.Generic;
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
        parts.Add(new SchemaPart(use.Schema, use.At, use.NameFromPlace));
        return parts._parts;
    }

    // A stack of its own: a chain of allOf may be as long as the document. A part is taken when those that stand in its allOf were.
    private void Add(SchemaPart whole)
    {
        var open = new Stack<(SchemaPart Part, bool IsReady)>();
        open.Push((whole, false));
        while (open.Count > 0)
        {
            (SchemaPart part, bool isReady) = open.Pop();
            if (isReady)
            {
                _parts.Add(part);
                _types.Context.Spend(1, part.At);
            }
            else if (part.Schema is OpenApiSchemaReference reference)
            {
                if (_types.Component(reference, part.At) is { } component && _components.Add(component.Id))
                {
                    open.Push((new SchemaPart(component.Schema, component.At, component.Name), false));
                }
            }
            else
            {
                open.Push((part, true));
                for (int index = (part.Schema.AllOf?.Count ?? 0) - 1; index >= 0; index--)
                {
                    open.Push((new SchemaPart(part.Schema.AllOf![index], part.At.Append("allOf").Append(index), part.OwnerName), false));
                }
            }
        }
    }
}
