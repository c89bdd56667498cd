using System;
using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ReduGen.Generated;

/// <content>Strings. Only what JSON cannot carry otherwise is escaped: a body is no place for HTML's rules.</content>
public ref partial struct JsonWriter
{
    private static readonly SearchValues<char> EscapedCharacters = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private const int MostBytesPerChar = 3;

    /// <summary>Writes a string.</summary>
    /// <param name="value">The string.</param>
    /// <exception cref="JsonException">The string has half a surrogate pair.</exception>
    public void WriteString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        BeginValue();
        AppendString(value);
    }

    /// <summary>Writes a string, or leaves the member out.</summary>
    /// <param name="value">The string; null leaves the member out.</param>
    /// <exception cref="JsonException">The string has half a surrogate pair.</exception>
    public void WriteStringOrSkip(string? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteString(value);
        }
    }

    private void AppendString(ReadOnlySpan<char> text)
    {
        Span<byte> room = Reserve(checked((text.Length * MostBytesPerChar) + 2));
        room[0] = (byte)'"';
        int plain = JsonPlainText.Copy(text, room[1..]);
        if (plain == text.Length)
        {
            room[plain + 1] = (byte)'"';
            _count += plain + 2;
        }
        else
        {
            _count += plain + 1;
            AppendUnusual(text[plain..]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendUnusual(ReadOnlySpan<char> text)
    {
        int ordinary;
        while ((ordinary = text.IndexOfAny(EscapedCharacters)) >= 0)
        {
            AppendOrdinary(text[..ordinary]);
            AppendEscaped(text[ordinary]);
            text = text[(ordinary + 1)..];
        }

        AppendOrdinary(text);
        Append((byte)'"');
    }

    private void AppendOrdinary(ReadOnlySpan<char> text)
    {
        Span<byte> room = Reserve(checked(text.Length * MostBytesPerChar));
        OperationStatus status = Ascii.FromUtf16(text, room, out int written);
        _count += written;
        if (status != OperationStatus.Done)
        {
            AppendNonAscii(text[written..], room[written..]);
        }
    }

    private void AppendNonAscii(ReadOnlySpan<char> text, Span<byte> room)
    {
        if (Utf8.FromUtf16(text, room, out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            throw new JsonException("The string has half a surrogate pair, which JSON cannot carry.");
        }

        _count += written;
    }

    private void AppendEscaped(char character)
    {
        Append((byte)'\\');
        switch (character)
        {
            case '"' or '\\':
                Append((byte)character);
                break;
            case '\n':
                Append((byte)'n');
                break;
            case '\r':
                Append((byte)'r');
                break;
            case '\t':
                Append((byte)'t');
                break;
            default:
                Append((byte)'u');
                ((int)character).TryFormat(Reserve(4), out int written, "x4", CultureInfo.InvariantCulture);
                _count += written;
                break;
        }
    }
}
