using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>
/// The properties that a merge patch can take away by sending null for them: "null values in the merge patch are given special meaning to indicate the removal of
/// existing values in the target" (RFC 7396, 1), in objects and maps at every depth. Lists are replaced whole.
/// </summary>
internal sealed class MergePatches
{
    private const string MediaType = "application/merge-patch+json";

    private readonly SchemaTypes _types;
    private readonly HashSet<JsonPointer> _properties = [];
    private readonly HashSet<JsonPointer> _seen = [];
    private readonly Queue<(IOpenApiSchema Schema, JsonPointer At)> _open = new();

    private MergePatches(SchemaTypes types) => _types = types;

    /// <summary>The places of the properties, in whatever schemas the bodies of merge patches lead to.</summary>
    public static ISet<JsonPointer> Of(SchemaTypes types)
    {
        var patches = new MergePatches(types);
        foreach ((IOpenApiSchema schema, JsonPointer at) in Bodies(types.Context.Document))
        {
            patches._open.Enqueue((schema, at));
        }

        while (patches._open.Count > 0)
        {
            (IOpenApiSchema schema, JsonPointer at) = patches._open.Dequeue();
            patches.Visit(schema, at);
        }

        return patches._properties;
    }

    private static IEnumerable<(IOpenApiSchema Schema, JsonPointer At)> Bodies(OpenApiDocument document) =>
        from path in document.Paths ?? []
        from operation in path.Value.Operations ?? []
        let body = operation.Value.RequestBody
        from content in body?.Content ?? Enumerable.Empty<KeyValuePair<string, IOpenApiMediaType>>()
        where content.Value.Schema is not null && content.Key.Split(';')[0].Trim().Equals(MediaType, StringComparison.OrdinalIgnoreCase)
        let at = body is OpenApiRequestBodyReference { Reference.Id: { } id }
            ? Places.RequestBodies.Append(id)
            : Places.Paths.Append(path.Key).Append(operation.Key.Method.ToLowerInvariant()).Append("requestBody")
        select (content.Value.Schema, at.Append("content").Append(content.Key).Append("schema"));

    private void Visit(IOpenApiSchema schema, JsonPointer at)
    {
        if (!_seen.Add(at))
        {
            return;
        }

        foreach ((IOpenApiSchema variant, string keyword, int index) in Branches.Of(schema))
        {
            _open.Enqueue((variant, at.Append(keyword).Append(index)));
        }

        IReadOnlyList<SchemaPart> parts = AllOfParts.Of(new SchemaUse(schema, at, ""), _types);
        foreach (ObjectMember member in ObjectMembers.Of(parts, _types))
        {
            Add(member.Schema, member.At);
        }

        foreach (SchemaPart part in parts.Where(static part => part.Schema.AdditionalProperties is not null))
        {
            Add(part.Schema.AdditionalProperties!, part.At.Append("additionalProperties"));
        }
    }

    private void Add(IOpenApiSchema schema, JsonPointer at)
    {
        _properties.Add(at);
        _open.Enqueue((schema, at));
    }
}
