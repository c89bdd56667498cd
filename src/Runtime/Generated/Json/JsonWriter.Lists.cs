using System;
using System.Collections.Generic;

namespace ReduGen.Generated;

/// <content>Lists and maps.</content>
public ref partial struct JsonWriter
{
    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="item">How an element is written.</param>
    public void WriteList<T>(IReadOnlyList<T> value, JsonType<T> item)
    {
        ArgumentNullException.ThrowIfNull(value);
        BeginValue();
        Enter();
        (bool isObject, bool isMergePatch) = (_isObject, _isMergePatch);
        (_isObject, _isMergePatch) = (false, false);
        Append((byte)'[');
        for (int index = 0; index < value.Count; index++)
        {
            item.Write(ref this, value[index]);
        }

        Append((byte)']');
        (_isObject, _isMergePatch) = (isObject, isMergePatch);
        _depth--;
    }

    /// <summary>Writes an array, or leaves the member out.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="value">The value; null leaves the member out.</param>
    /// <param name="item">How an element is written.</param>
    public void WriteListOrSkip<T>(IReadOnlyList<T>? value, JsonType<T> item)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteList(value, item);
        }
    }

    /// <summary>Writes an object whose member names are data.</summary>
    /// <typeparam name="T">The members' type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">How a member is written.</param>
    public void WriteMap<T>(IDictionary<string, T> value, JsonType<T> type)
    {
        ArgumentNullException.ThrowIfNull(value);
        BeginValue();
        Enter();
        Append((byte)'{');
        WriteMembers(value, type);
        Append((byte)'}');
        _depth--;
    }

    /// <summary>Writes an object whose member names are data, or leaves the member out.</summary>
    /// <typeparam name="T">The members' type.</typeparam>
    /// <param name="value">The value; null leaves the member out.</param>
    /// <param name="type">How a member is written.</param>
    public void WriteMapOrSkip<T>(IDictionary<string, T>? value, JsonType<T> type)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteMap(value, type);
        }
    }

    /// <summary>Writes the entries of a map as members of the object being written.</summary>
    /// <typeparam name="T">The members' type.</typeparam>
    /// <param name="value">The map.</param>
    /// <param name="type">How a member is written.</param>
    public void WriteMembers<T>(IDictionary<string, T> value, JsonType<T> type)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (KeyValuePair<string, T> member in value)
        {
            WriteName(member.Key);
            type.Write(ref this, member.Value);
        }
    }
}
