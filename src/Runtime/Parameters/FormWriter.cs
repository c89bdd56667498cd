using System;
using System.Buffers;
using System.Text.Json;
using ReduGen.Generated;

namespace ReduGen.Parameters;

/// <summary>
/// Writes an object as application/x-www-form-urlencoded, for a body or a whole query: one property after the other, by its Encoding Object (OpenAPI
/// 3.1.1, section 4.8.15). Without one an array is exploded and an object gets deepObject's brackets. A space is <c>%20</c>, which every reader of forms
/// takes, and not <c>+</c>.
/// </summary>
internal static class FormWriter
{
    private const int FirstBuffer = 1024;

    /// <summary>Writes the members of a value.</summary>
    /// <exception cref="ArgumentException">The value is no object.</exception>
    public static void Write<T>(ArrayBufferWriter<byte> to, JsonType<T> type, T value, FormEncoding[] encodings)
    {
        var json = new JsonWriter(FirstBuffer, skipsReadOnly: true);
        try
        {
            type.Write(ref json, value);
            Write(to, json.Written, encodings);
        }
        finally
        {
            json.Dispose();
        }
    }

    private static void Write(ArrayBufferWriter<byte> to, ReadOnlySpan<byte> json, FormEncoding[] encodings)
    {
        Utf8JsonReader reader = JsonText.Begin(json);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new ArgumentException("Only an object can be written as a form: its members are the form's pairs.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            bool isNested = Skip(ref reader);
            ReadOnlySpan<byte> member = json[start..(int)reader.BytesConsumed];
            FormEncoding encoding = Find(encodings, name) ?? Default(name, member[0], isNested);
            var writer = new ParameterWriter(
                to, new Parameter(ParameterPlace.Query, name, encoding.Style, encoding.Explode, encoding.AllowReserved));
            if (encoding.IsJson)
            {
                writer.WriteScalar(member);
            }
            else
            {
                writer.Write(member);
            }
        }
    }

    private static FormEncoding? Find(FormEncoding[] encodings, string name) =>
        Array.Find(encodings, encoding => encoding.Property == name);

    private static FormEncoding Default(string name, byte first, bool isNested) => new(
        name, first == '{' || isNested ? ParameterStyle.DeepObject : ParameterStyle.Form, explode: true);

    /// <summary>Moves to the value's end, and says whether it is an array with arrays or objects in it.</summary>
    private static bool Skip(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return false;
        }

        bool isNested = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            isNested |= reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
            reader.Skip();
        }

        return isNested;
    }
}
