using System;
using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>A value of one of several types: what the generated classes of such values have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionValue
{
    /// <summary>Makes one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="variant">Which of the types it is of, counted as the class lists them.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    protected UnionValue(object value, int variant)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Variant = variant;
    }

    /// <summary>The value: of one of the variants' types.</summary>
    public object Value { get; }

    /// <summary>Which of the types the value is of, as the constructor was told.</summary>
    protected int Variant { get; }

    /// <summary>The value's own text.</summary>
    /// <returns>The text, never null.</returns>
    public override string ToString() => Value.ToString() ?? "";
}
