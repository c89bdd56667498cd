using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using ReduGen.Generated;

namespace ReduGen.Parameters;

/// <summary>
/// Writes one parameter by its style: the expansions of RFC 6570, section 3.2, and what OpenAPI adds to them (OpenAPI 3.1.1, section 4.8.12.6, Style
/// Examples). As there, null members, empty arrays and empty objects are undefined and leave no trace; a null item is an empty one, since its place counts.
/// </summary>
internal readonly struct ParameterWriter(ArrayBufferWriter<byte> to, in Parameter parameter)
{
    private readonly Parameter _parameter = parameter;

    /// <summary>Whether each value comes with the parameter's name.</summary>
    private bool IsNamed => _parameter.Style is not (ParameterStyle.Simple or ParameterStyle.Label);

    /// <summary>Writes a value that is no array and no object.</summary>
    public void WriteScalar(ReadOnlySpan<byte> text) => WriteEntry(isFirst: true, explode: true, hasKey: false, key: default, text);

    /// <summary>Writes a value of any kind.</summary>
    /// <param name="json">The value as a JsonWriter wrote it.</param>
    /// <returns>Whether the value is defined.</returns>
    public bool Write(ReadOnlySpan<byte> json)
    {
        if (JsonText.TryScalar(json, out ReadOnlySpan<byte> text))
        {
            WriteScalar(text);
            return true;
        }

        Utf8JsonReader reader = JsonText.Begin(json);
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return false;
            case JsonTokenType.StartArray or JsonTokenType.StartObject when _parameter.Style == ParameterStyle.DeepObject:
                int before = to.WrittenCount;
                new DeepObjectWriter(this, to).Write(ref reader, json, _parameter.Name);
                return to.WrittenCount > before;
            case JsonTokenType.StartArray:
                return WriteItems(ref reader, json);
            case JsonTokenType.StartObject:
                return WriteMembers(ref reader, json);
            default:
                WriteScalar(JsonText.Value(ref reader, json));
                return true;
        }
    }

    /// <summary>Begins a pair of a query, a form or cookies.</summary>
    public void BeginPair()
    {
        if (to.WrittenCount > 0)
        {
            to.Write(_parameter.PairSeparator);
        }
    }

    /// <summary>Writes a name or a value.</summary>
    public void WriteText(ReadOnlySpan<byte> text)
    {
        if (_parameter.Place is ParameterPlace.Header or ParameterPlace.Cookie && HeaderText.Fault(text, _parameter) is { } fault)
        {
            throw _parameter.Refuse(fault);
        }

        PercentEncoding.Append(to, text, _parameter.Escaping);
    }

    private bool WriteItems(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        bool isFirst = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            WriteEntry(isFirst, _parameter.Explode, hasKey: false, key: default, JsonText.Value(ref reader, json));
            isFirst = false;
        }

        return !isFirst;
    }

    private bool WriteMembers(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        bool isFirst = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> key = JsonText.Value(ref reader, json);
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
            {
                WriteEntry(isFirst, _parameter.Explode, hasKey: true, key, JsonText.Value(ref reader, json));
                isFirst = false;
            }
        }

        return !isFirst;
    }

    private void WriteEntry(bool isFirst, bool explode, bool hasKey, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        if (explode)
        {
            WriteLead(isFirst);
            WriteLabel(hasKey, key, isEmpty: value.IsEmpty);
        }
        else
        {
            if (isFirst)
            {
                WriteLead(isFirst: true);
                WriteLabel(hasKey: false, key: default, isEmpty: false);
            }
            else
            {
                to.Write(_parameter.Delimiter);
            }

            if (hasKey)
            {
                WriteText(key);
                to.Write(_parameter.Delimiter);
            }
        }

        WriteText(value);
    }

    private void WriteLead(bool isFirst)
    {
        switch (_parameter.Style)
        {
            case ParameterStyle.Simple when !isFirst:
                to.Write(","u8);
                break;
            case ParameterStyle.Simple:
                break;
            case ParameterStyle.Label:
                to.Write("."u8);
                break;
            case ParameterStyle.Matrix:
                to.Write(";"u8);
                break;
            default:
                BeginPair();
                break;
        }
    }

    private void WriteLabel(bool hasKey, ReadOnlySpan<byte> key, bool isEmpty)
    {
        if (hasKey)
        {
            WriteText(key);
        }
        else if (IsNamed)
        {
            // A name is no value: what is reserved in it is encoded always.
            PercentEncoding.Append(to, Encoding.UTF8.GetBytes(_parameter.Name), Escaping.Unreserved);
        }

        if ((hasKey || IsNamed) && !(isEmpty && _parameter.Style == ParameterStyle.Matrix))
        {
            to.Write("="u8);
        }
    }
}
