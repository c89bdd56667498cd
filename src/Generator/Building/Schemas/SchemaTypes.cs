using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>
/// The C# types of a document's schemas. A use of a schema is decided at once; the body of a class is built later from a queue,
/// so that a long chain of references does not become a deep stack.
/// </summary>
internal sealed class SchemaTypes
{
    private static readonly SchemaRule[] Rules =
    [
        ReferenceRule.Decide,
        PendingRule.Decide,
        EnumRule.Decide,
        ArrayRule.Decide,
        ObjectRule.Decide,
        PrimitiveRule.Decide,
        FreeFormRule.Decide,
    ];

    private readonly IReadOnlyDictionary<string, string> _componentNames;
    private readonly Dictionary<string, TypeUse?> _components = new(StringComparer.Ordinal);
    private readonly HashSet<string> _componentsInProgress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names;
    private readonly Queue<Func<TypeModel>> _bodies = new();
    private readonly List<TypeModel> _built = [];

    public SchemaTypes(BuildContext context, IEnumerable<string> reservedNames)
    {
        Context = context;
        _componentNames = new NameSet(reservedNames).Assign(
            Components.Keys,
            (wireName, others, name, became) =>
                context.Report(NamingDescriptors.Renamed, Places.Schemas.Append(wireName), wireName, others, name, became),
            suffix: "Schema");
        _names = _componentNames.ToDictionary(static name => name.Value, static name => Places.Schemas.Append(name.Key).ToString());
        foreach (string name in reservedNames)
        {
            _names[name] = "";
        }
    }

    public BuildContext Context { get; }

    private IDictionary<string, IOpenApiSchema> Components =>
        Context.Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();

    /// <summary>The type of a schema where it is used; null where it has none, which was reported.</summary>
    public TypeUse? Use(SchemaUse use)
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        foreach (SchemaRule rule in Rules)
        {
            SchemaAnswer answer = rule(use, this);
            if (answer.IsDecided)
            {
                return answer.Type;
            }
        }

        throw new InvalidOperationException("The last rule takes every schema.");
    }

    /// <summary>The type of a component.</summary>
    public TypeUse? UseComponent(string id, JsonPointer from)
    {
        if (_components.TryGetValue(id, out TypeUse? known))
        {
            return known;
        }

        JsonPointer at = Places.Schemas.Append(id);
        if (!Components.TryGetValue(id, out IOpenApiSchema? schema))
        {
            Context.Report(ReadingDescriptors.BadReference, from, id, Context.PointerText(from), "leads to nothing in this document");
            return null;
        }

        if (!_componentsInProgress.Add(id))
        {
            Context.Report(SchemaDescriptors.CircularAlias, at, Context.PointerText(at));
            return null;
        }

        TypeUse? type = Use(new SchemaUse(schema, at, _componentNames[id]));
        _componentsInProgress.Remove(id);
        _components[id] = type;
        return type;
    }

    /// <summary>Names a schema's own class or struct and queues its body. Use it before anything that the body refers to.</summary>
    public TypeUse Declare(SchemaUse use, JsonKind kind, bool isValueType, Func<EncodedText, TypeModel> build)
    {
        EncodedText name = EncodedText.Identifier(OwnName(use));
        _bodies.Enqueue(() => build(name));
        return new TypeUse(kind, name, isValueType);
    }

    /// <summary>Builds every component and all that was declared on the way.</summary>
    public IReadOnlyList<TypeModel> BuildAll()
    {
        foreach (string id in Components.Keys)
        {
            UseComponent(id, Places.Schemas.Append(id));
            BuildQueued();
        }

        BuildQueued();
        return _built;
    }

    private void BuildQueued()
    {
        while (_bodies.Count > 0)
        {
            _built.Add(_bodies.Dequeue()());
        }
    }

    // A component's name is its own; an inline schema whose place comes to a name in use says so with an underscore, which no component's name has.
    private string OwnName(SchemaUse use)
    {
        string pointer = use.At.ToString();
        foreach (string candidate in new[] { use.NameFromPlace, use.NameFromPlace + "_Inline" })
        {
            if (!_names.TryGetValue(candidate, out string? owner) || owner == pointer)
            {
                _names[candidate] = pointer;
                return candidate;
            }
        }

        string hashed = use.NameFromPlace + "_" + StableHash.Of(pointer);
        _names[hashed] = pointer;
        return hashed;
    }
}
