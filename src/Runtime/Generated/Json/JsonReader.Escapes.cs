using System;
using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace ReduGen.Generated;

/// <content>Strings beyond ASCII and with escapes.</content>
public ref partial struct JsonReader
{
    // \uXXXX
    private const int LongEscape = 6;

    private delegate T Use<T>(ReadOnlySpan<char> text);

    /// <summary>Text that is not plain ASCII.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly string UnusualText(int start, int length) => Decode(start, length, static text => new string(text));

    /// <summary>A string's bytes without escapes.</summary>
    private readonly ReadOnlySpan<byte> Bytes(int start, int length, JsonTextKind kind) =>
        kind == JsonTextKind.Escaped ? Decode(start, length, ToUtf8) : _buffer.Slice(start, length);

    private static byte[] ToUtf8(ReadOnlySpan<char> text)
    {
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    /// <summary>Decodes text in one pass. It has at most as many characters as bytes.</summary>
    private readonly T Decode<T>(int start, int length, Use<T> use)
    {
        const int MostOnStack = 256;

        char[]? rented = length > MostOnStack ? ArrayPool<char>.Shared.Rent(length) : null;
        try
        {
            Span<char> room = rented ?? stackalloc char[MostOnStack];
            return use(room[..Decode(start, _buffer.Slice(start, length), room)]);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    private readonly int Decode(int start, ReadOnlySpan<byte> text, Span<char> room)
    {
        int count = 0;
        while (true)
        {
            int escape = text.IndexOf((byte)'\\');
            ReadOnlySpan<byte> ordinary = escape < 0 ? text : text[..escape];
            if (Utf8.ToUtf16(ordinary, room[count..], out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
            {
                throw Fault("the string is not valid UTF-8", start - 1);
            }

            count += written;
            if (escape < 0)
            {
                return count;
            }

            text = text[escape..];
            if (text[1] != (byte)'u')
            {
                room[count++] = Unescape(text[1]);
                text = text[2..];
            }
            else
            {
                int units = UnescapeLong(start, text, room[count..]);
                count += units;
                text = text[(units * LongEscape)..];
            }
        }
    }

    private static char Unescape(byte letter) => letter switch
    {
        (byte)'n' => '\n',
        (byte)'t' => '\t',
        (byte)'r' => '\r',
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        _ => (char)letter,
    };

    /// <summary>One escape of six bytes, or two that are a surrogate pair.</summary>
    /// <returns>How many there are.</returns>
    private readonly int UnescapeLong(int start, ReadOnlySpan<byte> text, Span<char> room)
    {
        char unit = Unit(text);
        room[0] = unit;
        if (!char.IsSurrogate(unit))
        {
            return 1;
        }

        ReadOnlySpan<byte> next = text[LongEscape..];
        if (next.StartsWith("\\u"u8) && char.IsSurrogatePair(unit, Unit(next)))
        {
            room[1] = Unit(next);
            return 2;
        }

        throw Fault("the string has half a surrogate pair", start - 1);
    }

    private static char Unit(ReadOnlySpan<byte> escape) => Utf8Parser.TryParse(escape[2..LongEscape], out ushort unit, out _, 'x') ? (char)unit : '\0';
}
