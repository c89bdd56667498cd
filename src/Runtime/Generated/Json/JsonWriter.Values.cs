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

    /// <summary>Writes an object, or a union's value.</summary>
    /// <param name="value">The value.</param>
    public void WriteModel(IJsonValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        BeginValue();
        _pendingName = _count;
        (bool isObject, int entry) = (_isObject, _entry);
        ReadOnlySpan<byte> names = _names;
        value.Write(ref this);
        _names = names;
        (_isObject, _entry) = (isObject, entry);
    }

    /// <summary>Writes an object, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteModelOrSkip(IJsonValue? value)
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

    /// <summary>Writes a value of any type that is a reference type in C#, or leaves the member out.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="value">The value; null leaves the member out.</param>
    /// <param name="type">How it is written.</param>
    public void WriteTypeOrSkip<T>(T? value, JsonType<T> type)
        where T : class
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            type.Write(ref this, value);
        }
    }

    /// <summary>Writes a value of any type that is a value type in C#, or leaves the member out.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="value">The value; null leaves the member out.</param>
    /// <param name="type">How it is written.</param>
    public void WriteValueTypeOrSkip<T>(T? value, JsonType<T> type)
        where T : struct
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            type.Write(ref this, value.Value);
        }
    }
}
