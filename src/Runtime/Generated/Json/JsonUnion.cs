using System;
using System.ComponentModel;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>A union's value: of one of its variants' types, or a <see cref="JsonElement"/> where none of them fits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonUnion : UnionValue, IJsonValue
{
    /// <summary>Makes one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="variant">Which of the types it is of, counted as the class lists them; -1 for none.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    protected JsonUnion(object value, int variant)
        : base(value, variant)
    {
    }

    void IJsonValue.Write(ref JsonWriter json)
    {
        switch (Value)
        {
            case IJsonModel: json.WriteModel((IJsonValue)Value); break;
            case IJsonValue value: value.Write(ref json); break;
            case JsonElement element: json.WriteElement(element); break;
            default: WritePlain(ref json); break;
        }
    }

    /// <summary>Writes a value whose C# type does not tell how it is written: text, a number, a date, a list.</summary>
    /// <param name="json">The writer.</param>
    /// <exception cref="NotSupportedException">The union has no such variant.</exception>
    protected virtual void WritePlain(ref JsonWriter json) => throw new NotSupportedException($"{Value.GetType()} does not write itself as JSON.");
}
