using System;
using System.Collections.Generic;

namespace ReduGen.Generator.Reading.Shapes;

/// <summary>One of the specification's objects, with its fixed fields.</summary>
internal sealed class ObjectShape(string name) : Shape
{
    private readonly Dictionary<string, Shape> _fields = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public IReadOnlyDictionary<string, Shape> Fields => _fields;

    /// <summary>May be a Reference Object: <c>$ref</c> is a field.</summary>
    public bool Referable { get; init; }

    public bool IsSchema => ReferenceEquals(this, SchemaShape.Instance);

    public override string Expected => $"an object ({Name})";

    public ObjectShape With(Shape shape, params string[] names)
    {
        foreach (string field in names)
        {
            _fields.Add(field, shape);
        }

        return this;
    }

    public bool TryGetField(string field, out Shape shape) => _fields.TryGetValue(field, out shape!);
}
