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
    // The compiler walks base classes by recursion; what stands deeper has its members by allOf as any other class.
    private const int Deepest = 32;

    private readonly Dictionary<string, string> _bases;
    private readonly ILookup<string, string> _extensions;

    private Hierarchy(Dictionary<string, string> bases)
    {
        _bases = bases;
        _extensions = bases.ToLookup(static extension => extension.Value, static extension => extension.Key, StringComparer.Ordinal);
    }

    public static Hierarchy Of(IDictionary<string, IOpenApiSchema> components)
    {
        ILookup<string, string> extending = components
            .SelectMany(static component => BasesOf(component.Value).Select(id => (Base: id, Extension: component.Key)))
            .ToLookup(static pair => pair.Base, static pair => pair.Extension, StringComparer.Ordinal);
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        var depths = components.Where(static component => IsRoot(component.Value)).ToDictionary(static component => component.Key, static _ => 0, StringComparer.Ordinal);

        // What extends a member of the family is one too.
        var members = new Queue<string>(depths.Keys);
        while (members.Count > 0)
        {
            foreach (string extension in extending[members.Dequeue()])
            {
                if (!bases.ContainsKey(extension) && FirstOf(components[extension], extension, depths) is { } baseId && !Leads(bases, baseId, extension))
                {
                    bases.Add(extension, baseId);
                    if (!depths.ContainsKey(extension))
                    {
                        depths.Add(extension, depths[baseId] + 1);
                        members.Enqueue(extension);
                    }
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

    private static bool IsRoot(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && schema.Discriminator?.PropertyName is { Length: > 0 }
        && !Structure.HasUnion(schema)
        && (schema.AllOf is { Count: > 0 } || SchemaKinds.Of(schema) == JsonSchemaType.Object);

    private static IEnumerable<string> BasesOf(IOpenApiSchema schema) => schema is OpenApiSchemaReference
        ? []
        : (schema.AllOf ?? []).OfType<OpenApiSchemaReference>().Select(static reference => reference.Reference.Id ?? "");

    private static string? FirstOf(IOpenApiSchema schema, string id, Dictionary<string, int> depths) => BasesOf(schema)
        .FirstOrDefault(reference => reference != id && depths.TryGetValue(reference, out int depth) && depth < Deepest);

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
