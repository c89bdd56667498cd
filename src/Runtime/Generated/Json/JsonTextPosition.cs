namespace ReduGen.Generated;

/// <summary>A place in a JSON text; everything counts from 0.</summary>
/// <param name="Byte">The offset from the text's start.</param>
/// <param name="Line">The line.</param>
/// <param name="ByteInLine">The offset from the line's start.</param>
internal readonly record struct JsonTextPosition(long Byte, long Line, long ByteInLine);
