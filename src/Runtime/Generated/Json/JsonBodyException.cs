using System;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>
/// A body that cannot be read as its schema says. <see cref="Exception.Message"/> has path, reason and place;
/// <see cref="JsonException.LineNumber"/> and <see cref="JsonException.BytePositionInLine"/> count from 0, as System.Text.Json does.
/// </summary>
internal sealed class JsonBodyException(string reason, string path, JsonTextPosition position, ReadOnlyMemory<byte> fragment) : JsonException(
    $"{path}: {reason} (line {position.Line + 1}, byte {position.ByteInLine + 1})", path, position.Line, position.ByteInLine)
{
    /// <summary>What is wrong, such as <c>expected a string, found a number</c>.</summary>
    public string Reason { get; } = reason;

    /// <summary>Where it is wrong, such as <c>$[1].metadata["a b"].x</c>.</summary>
    public string JsonPath { get; } = path;

    /// <summary>The offset in the body, in bytes, from 0.</summary>
    public long BytePosition { get; } = position.Byte;

    /// <summary>The body as far as it was received; at most 32 KiB around the fault when it is longer than that.</summary>
    public ReadOnlyMemory<byte> Fragment { get; } = fragment;
}
