using System;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>A text that is no query: what is wrong, and at which character.</summary>
internal sealed class JsonPathException(string message, int position) : Exception(message)
{
    /// <summary>The character, from 0.</summary>
    public int Position { get; } = position;
}
