using System;
using System.Text.Json;

namespace ReduGen.Generated;

/// <content>Booleans, and values whose type writes itself.</content>
public ref partial struct JsonWriter
{
    /// <summary>Writes a boolean.</summary>
    /// <param name="value">The value.</param>
    public void WriteBoolean(bool value)
    {
        BeginValue();
        Append(value ? "true"u8 : "false"u8);
    }

    /// <summary>Writes a boolean, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteBooleanOrSkip(bool? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteBoolean(value.Value);
        }
    }

    /// <summary>Writes any value.</summary>
    /// <param name="value">The value.</param>
    public void WriteElement(JsonElement value)
    {
        BeginValue();
        AppendOrdinary(value.GetRawText());
    }

    /// <summary>Writes any value, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteElementOrSkip(JsonElement? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteElement(value.Value);
        }
    }

    /// <summary>Writes an object.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="value">The value.</param>
    public void WriteModel<T>(T value)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        BeginValue();
        Enter();
        (bool isObject, int entry) = (_isObject, _entry);
        ReadOnlySpan<byte> names = _names;
        value.Write(ref this);
        _names = names;
        (_isObject, _entry) = (isObject, entry);
        _depth--;
    }

    /// <summary>Writes an object, or leaves the member out.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteModelOrSkip<T>(T? value)
        where T : class, IJsonModel<T>
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteModel(value);
        }
    }

    /// <summary>Writes an enumeration's value.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    public void WriteValue<T>(T value)
        where T : struct, IJsonEnum<T> =>
        value.Write(ref this);

    /// <summary>Writes an enumeration's value, or leaves the member out.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteValueOrSkip<T>(T? value)
        where T : struct, IJsonEnum<T>
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteValue(value.Value);
        }
    }

    /// <summary>Writes a value of any type.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">How it is written.</param>
    public void WriteType<T>(T value, JsonType<T> type) =>
        type.Write(ref this, value);
}
