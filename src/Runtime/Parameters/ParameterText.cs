using System;
using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ReduGen.Generated;

namespace ReduGen.Parameters;

/// <summary>
/// Turns a parameter's value into text. Its JSON is the one form that every type has: a scalar's text, an array's items and an object's members are
/// taken from there. The most common scalars go without it.
/// </summary>
internal static class ParameterText
{
    // Of Int64 and Guid in any of their forms, the latter is the longest: 36 characters.
    private const int LongestScalar = 64;

    private const int FirstBuffer = 256;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a value by the parameter's style.</summary>
    /// <returns>Whether the value is defined; an empty array, an empty object and null in JSON are not (RFC 6570, section 2.3).</returns>
    /// <exception cref="ArgumentException">The value cannot stand there.</exception>
    public static bool Write<T>(ArrayBufferWriter<byte> to, in Parameter parameter, JsonType<T> type, T value)
    {
        Span<byte> scalar = stackalloc byte[LongestScalar];
        if (TryFormat(value, scalar, out int length))
        {
            new ParameterWriter(to, parameter).WriteScalar(scalar[..length]);
            return true;
        }

        if (value is string text)
        {
            WriteString(to, parameter, text);
            return true;
        }

        return WriteJson(to, parameter, type, value, isText: false);
    }

    /// <summary>Writes a value as JSON text (OpenAPI 3.1.1, section 4.8.12.2.3: a parameter with <c>content</c>).</summary>
    /// <exception cref="ArgumentException">The value cannot stand there.</exception>
    public static void WriteContent<T>(ArrayBufferWriter<byte> to, in Parameter parameter, JsonType<T> type, T value) =>
        WriteJson(to, parameter, type, value, isText: true);

    private static void WriteString(ArrayBufferWriter<byte> to, in Parameter parameter, string value)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        try
        {
            int length = Utf8.GetBytes(value, buffer);
            new ParameterWriter(to, parameter).WriteScalar(buffer.AsSpan(0, length));
        }
        catch (EncoderFallbackException failure)
        {
            throw parameter.Refuse("has half a surrogate pair", failure);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool WriteJson<T>(ArrayBufferWriter<byte> to, in Parameter parameter, JsonType<T> type, T value, bool isText)
    {
        var json = new JsonWriter(FirstBuffer, skipsReadOnly: true);
        try
        {
            type.Write(ref json, value);
            var writer = new ParameterWriter(to, parameter);
            if (!isText)
            {
                return writer.Write(json.Written);
            }

            writer.WriteScalar(parameter.Escaping == Escaping.None ? HeaderText.EscapeJson(json.Written) : json.Written);
            return true;
        }
        catch (JsonException failure)
        {
            throw parameter.Refuse("cannot be written: " + failure.Message.TrimEnd('.'), failure);
        }
        finally
        {
            json.Dispose();
        }
    }

    // The comparisons of types are constants for the compiler, and the casts cost nothing then.
    private static bool TryFormat<T>(T value, Span<byte> to, out int length)
    {
        if (typeof(T) == typeof(int))
        {
            return ((int)(object)value!).TryFormat(to, out length, default, CultureInfo.InvariantCulture);
        }

        if (typeof(T) == typeof(long))
        {
            return ((long)(object)value!).TryFormat(to, out length, default, CultureInfo.InvariantCulture);
        }

        if (typeof(T) == typeof(bool))
        {
            ReadOnlySpan<byte> text = (bool)(object)value! ? "true"u8 : "false"u8;
            text.CopyTo(to);
            length = text.Length;
            return true;
        }

        if (typeof(T) == typeof(Guid))
        {
            return Utf8Formatter.TryFormat((Guid)(object)value!, to, out length);
        }

        length = 0;
        return false;
    }
}
