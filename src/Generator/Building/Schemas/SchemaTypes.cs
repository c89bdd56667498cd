using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Building.Xml;
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
        AllOfRule.Decide,
        UnionRule.Decide,
        ConstantRule.Decide,
        EnumRule.Decide,
        ArrayRule.Decide,
        ObjectRule.Decide,
        PrimitiveRule.Decide,
        FreeFormRule.Decide,
    ];

    // Each level takes a few frames of the stack, which may be as small as 256 KB.
    private const int Deepest = 100;

    private readonly IReadOnlyDictionary<string, string> _componentNames;
    private readonly Dictionary<string, TypeUse?> _components = new(StringComparer.Ordinal);
    private readonly HashSet<string> _componentsInProgress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names;
    private readonly ISet<JsonPointer> _patched;
    private readonly Dictionary<string, TypeUse> _declared = new(StringComparer.Ordinal);
    private readonly Queue<Func<TypeModel>> _bodies = new();
    private readonly List<TypeModel> _built = [];
    private int _depth;

    public SchemaTypes(BuildContext context, IEnumerable<string> reservedNames, EncodedText xmlName)
    {
        Xml = new XmlShapeBuilder(this, xmlName);
        Context = context;
        Hierarchy = Hierarchy.Of(Components);
        _componentNames = new NameSet(reservedNames).Assign(
            Components.Keys,
            renaming => renaming.Report(context, Places.Schemas.Append(renaming.WireNames[0])),
            suffix: "Schema",
            natural: id => CSharpName.Pascal(Extensions.Name(Components[id]) ?? id));
        _names = _componentNames.ToDictionary(static name => name.Value, static name => Places.Schemas.Append(name.Key).ToString());
        foreach (string name in reservedNames)
        {
            _names[name] = "";
        }

        _patched = MergePatches.Of(this);
    }

    public BuildContext Context { get; }

    /// <summary>How the schemas of bodies in XML stand there.</summary>
    public XmlShapeBuilder Xml { get; }

    /// <summary>Which components extend which.</summary>
    public Hierarchy Hierarchy { get; }

    private IDictionary<string, IOpenApiSchema> Components =>
        Context.Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();

    /// <summary>The type of a schema where it is used; null where it has none, which was reported.</summary>
    public TypeUse? Use(SchemaUse use)
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        if (_depth == Deepest)
        {
            Context.Report(SchemaDescriptors.TooDeep, use.At, Context.PointerText(use.At), Deepest.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        _depth++;
        try
        {
            SchemaAnswer answer = SchemaAnswer.NotMine;
            for (int i = 0; !answer.IsDecided; i++)
            {
                answer = Rules[i](use, this);
            }

            return answer.Type;
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The type of an item of a list or a value of a map, which may be null.</summary>
    public TypeUse? UseAsItem(SchemaUse use)
    {
        TypeUse? type = Use(use);
        return type is null ? null : type with { AcceptsNull = type.AcceptsNull || Nullability.Allows(use.Schema) || MayBeTakenAway(use.At), Constant = default };
    }

    /// <summary>Whether a merge patch may send null for the optional property, or the value of a map, at a place.</summary>
    public bool MayBeTakenAway(JsonPointer at) => _patched.Contains(at);

    /// <summary>The type of one of the parts of allOf, in place of the whole.</summary>
    public TypeUse? UseApart(SchemaPart part) => Use(new SchemaUse(WithoutAllOf(part.Schema), part.At, part.OwnerName));

    /// <summary>Whether a schema is a reference that says nothing itself, to a component whose type has what is said of it.</summary>
    public bool IsDescribedByType(IOpenApiSchema schema, TypeUse type) =>
        schema is OpenApiSchemaReference { Reference: { Title: null, Description: null, Id: { } id } }
        && Targets.Of(schema) is var target
        && !(string.IsNullOrWhiteSpace(target.Title) && string.IsNullOrWhiteSpace(target.Description))
        && _declared.TryGetValue(Places.Schemas.Append(id).ToString(), out TypeUse? declared)
        && declared.CSharp.Equals(type.CSharp);

    /// <summary>The component that a reference names; null where there is none, which is reported.</summary>
    public SchemaComponent? Component(OpenApiSchemaReference reference, JsonPointer from)
    {
        string id = reference.Reference.Id ?? "";
        if (!reference.Reference.IsExternal && Component(id) is { } component)
        {
            return component;
        }

        if (!BuildContext.IsReported(reference.Reference))
        {
            string text = reference.Reference.ReferenceV3 ?? id;
            Context.Report(ReadingDescriptors.BadReference, from.Append("$ref"), text, Context.PointerText(from), "leads to nothing in this document");
        }

        return null;
    }

    /// <summary>The component of a name.</summary>
    public SchemaComponent? Component(string id) => Components.TryGetValue(id, out IOpenApiSchema? schema)
        ? new SchemaComponent(id, schema, Places.Schemas.Append(id), _componentNames[id])
        : null;

    /// <summary>The name of the component that stands at a place; null where none does.</summary>
    public static string? ComponentIdAt(JsonPointer at) => Places.Schemas.Equals(at.Parent) ? at.Segment : null;

    /// <summary>Whether a schema is a component that others extend or that extends another: it is a class, whatever it says itself.</summary>
    public bool IsInHierarchy(SchemaUse use) =>
        ComponentIdAt(use.At) is { } id && (Hierarchy.IsBase(id) || Hierarchy.BaseOf(id) is not null);

    /// <summary>The type of a component.</summary>
    public TypeUse? UseComponent(SchemaComponent component)
    {
        if (_components.TryGetValue(component.Id, out TypeUse? known))
        {
            return known;
        }

        if (!_componentsInProgress.Add(component.Id))
        {
            // What holds itself needs a class to hold it in: a JSON value is a list of JSON values.
            if (UnionRule.IsUnion(component.Schema) || SchemaKinds.Of(component.Schema) != default)
            {
                return UnionRule.Declare(new SchemaUse(component.Schema, component.At, component.Name), this);
            }

            Context.Report(SchemaDescriptors.CircularAlias, component.At, Context.PointerText(component.At));
            return null;
        }

        TypeUse? type = Use(new SchemaUse(component.Schema, component.At, component.Name));
        _declared.TryGetValue(component.At.ToString(), out TypeUse? declared);
        type = declared ?? type;
        _componentsInProgress.Remove(component.Id);
        _components[component.Id] = type;
        return type;
    }

    /// <summary>
    /// Names a schema's own class or struct and queues its body, once for each place. Use it before anything that the body refers to.
    /// </summary>
    public TypeUse Declare(SchemaUse use, JsonKind kind, bool isValueType, Func<EncodedText, TypeModel> build)
    {
        string place = Place(use);
        if (!_declared.TryGetValue(place, out TypeUse? type))
        {
            EncodedText name = EncodedText.Identifier(OwnName(use));
            type = new TypeUse(kind, name, isValueType);
            _declared.Add(place, type);
            _bodies.Enqueue(() => build(name));
        }

        return type;
    }

    /// <summary>Builds every component and all that was declared on the way.</summary>
    public IReadOnlyList<TypeModel> BuildAll()
    {
        foreach (string id in Components.Keys)
        {
            UseComponent(Component(id)!);
            BuildQueued();
        }

        BuildQueued();
        return _built;
    }

    /// <summary>A name for a second type beside a schema's own: the one wanted, unless another schema has it.</summary>
    public string NameBeside(string owner, string wanted)
    {
        string name = IsOfAnother(wanted, owner) ? StableHash.Behind(wanted, owner, candidate => IsOfAnother(candidate, owner)) : wanted;
        _names[name] = owner;
        return name;
    }

    private static IOpenApiSchema WithoutAllOf(IOpenApiSchema schema)
    {
        if (schema.AllOf is not { Count: > 0 } || schema.CreateShallowCopy() is not OpenApiSchema copy)
        {
            return schema;
        }

        copy.AllOf = null;
        return copy;
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
        string pointer = Place(use);
        string name = CSharpName.Bounded(use.NameFromPlace);
        foreach (string candidate in new[] { name, name + "_Inline" })
        {
            if (!IsOfAnother(candidate, pointer))
            {
                _names[candidate] = pointer;
                return candidate;
            }
        }

        string hashed = StableHash.Behind(name, pointer, candidate => IsOfAnother(candidate, pointer));
        _names[hashed] = pointer;
        return hashed;
    }

    // The space keeps the second type of Foo apart from the first of a component FooMultipart: a pointer and a kind have none between them.
    private static string Place(SchemaUse use) => use.Kind.Length == 0 ? use.At.ToString() : use.At + " " + use.Kind;

    private bool IsOfAnother(string name, string owner) => _names.TryGetValue(name, out string? other) && other != owner;
}
