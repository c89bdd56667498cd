using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>
/// Which components extend which: a schema with a discriminator of its own is a base, and the schemas that name it in allOf extend it
/// (OpenAPI 3.1, 4.8.25), as do those that extend these.
/// </summary>
internal sealed class Hierarchy
{
    private readonly Dictionary<string, string> _bases;
    private readonly ILookup<string, string> _extensions;

    private Hierarchy(Dictionary<string, string> bases)
    {
        _bases = bases;
        _extensions = bases.ToLookup(static extension => extension.Value, static extension => extension.Key, StringComparer.Ordinal);
    }

    public static Hierarchy Of(IDictionary<string, IOpenApiSchema> components)
    {
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        HashSet<string> family = new(components.Where(static component => IsRoot(component.Value)).Select(static component => component.Key), StringComparer.Ordinal);

        // What extends a member of the family is one too: again, until no more join.
        for (bool grew = family.Count > 0; grew;)
        {
            grew = false;
            foreach (KeyValuePair<string, IOpenApiSchema> component in components)
            {
                if (!bases.ContainsKey(component.Key) && BaseOf(component.Value, component.Key, family) is { } baseId && !Leads(bases, baseId, component.Key))
                {
                    bases.Add(component.Key, baseId);
                    family.Add(component.Key);
                    grew = true;
                }
            }
        }

        return new Hierarchy(bases);
    }

    /// <summary>The component that this one extends.</summary>
    public string? BaseOf(string id) => _bases.TryGetValue(id, out string? baseId) ? baseId : null;

    /// <summary>The components that extend this one, the nearest first.</summary>
    public IEnumerable<string> ExtensionsOf(string id) => _extensions[id].SelectMany(extension => ExtensionsOf(extension).Prepend(extension));

    /// <summary>Whether others extend this component.</summary>
    public bool IsBase(string id) => _extensions[id].Any();

    private static bool IsRoot(IOpenApiSchema schema) => schema is not OpenApiSchemaReference && schema.Discriminator is not null && !Structure.HasUnion(schema);

    private static string? BaseOf(IOpenApiSchema schema, string id, HashSet<string> family) => schema is OpenApiSchemaReference
        ? null
        : schema.AllOf?.OfType<OpenApiSchemaReference>()
            .Select(static reference => reference.Reference.Id ?? "")
            .FirstOrDefault(reference => reference != id && family.Contains(reference));

    private static bool Leads(Dictionary<string, string> bases, string from, string to)
    {
        for (string? at = from; at is not null; at = bases.TryGetValue(at, out string? next) ? next : null)
        {
            if (at == to)
            {
                return true;
            }
        }

        return false;
    }
}
