using System;

namespace ReduGen.Generated;

/// <summary>A place in a JSON text; everything counts from 0.</summary>
/// <param name="Byte">The offset from the text's start.</param>
/// <param name="Line">The line.</param>
/// <param name="ByteInLine">The offset from the line's start.</param>
internal readonly record struct JsonTextPosition(long Byte, long Line, long ByteInLine)
{
    /// <summary>The place behind a piece of text that begins here.</summary>
    public JsonTextPosition Behind(ReadOnlySpan<byte> text)
    {
        int lastLine = text.LastIndexOf((byte)'\n');
        return new JsonTextPosition(
            Byte + text.Length,
            Line + text.Count((byte)'\n'),
            lastLine < 0 ? ByteInLine + text.Length : text.Length - lastLine - 1);
    }
}
