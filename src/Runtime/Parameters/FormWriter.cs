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
    public static void Write<T>(ArrayBufferWriter<byte> to, JsonType<T> type, T value, PropertyEncoding[] encodings)
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

    private static void Write(ArrayBufferWriter<byte> to, ReadOnlySpan<byte> json, PropertyEncoding[] encodings)
    {
        var members = new JsonObjectText(json, "a form: its members are the form's pairs");
        while (members.MoveNext())
        {
            string name = members.Name;
            PropertyEncoding? encoding = Array.Find(encodings, encoding => encoding.Property == name);
            var writer = new ParameterWriter(to, Parameter(name, encoding, IsNested(members.Value)));
            if (encoding is { IsJson: true })
            {
                writer.WriteScalar(members.Value);
            }
            else
            {
                writer.Write(members.Value);
            }
        }
    }

    private static Parameter Parameter(string name, PropertyEncoding? encoding, bool isNested) => encoding is { Style: { } style }
        ? new Parameter(ParameterPlace.Query, name, style, encoding.Explode, encoding.AllowReserved)
        : new Parameter(ParameterPlace.Query, name, isNested ? ParameterStyle.DeepObject : ParameterStyle.Form, Explode: true, AllowReserved: false);

    /// <summary>Whether a value is an object, or an array with arrays or objects in it.</summary>
    private static bool IsNested(ReadOnlySpan<byte> value)
    {
        if (value[0] != '[')
        {
            return value[0] == '{';
        }

        Utf8JsonReader reader = JsonText.Begin(value);
        reader.Read();
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                return true;
            }

            reader.Read();
        }

        return false;
    }
}
