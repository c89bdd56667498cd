using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>
/// Finds a member name that an object has twice (RFC 8259, section 4: what receivers make of it is unpredictable). A walk of its own, over a value that was read
/// already: so it costs nothing where nobody asked for it.
/// </summary>
internal static class JsonDuplicates
{
    /// <param name="value">A value of valid JSON.</param>
    /// <param name="name">The name.</param>
    /// <returns>Where in the value the name stands for the second time; negative if nowhere.</returns>
    public static int Find(ReadOnlySpan<byte> value, out string? name)
    {
        var json = new Utf8JsonReader(value, new JsonReaderOptions { MaxDepth = JsonReader.MaxDepth });
        var objects = new Stack<HashSet<string>>();
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject:
                    objects.Push([]);
                    break;
                case JsonTokenType.EndObject:
                    objects.Pop();
                    break;
                case JsonTokenType.PropertyName when !objects.Peek().Add(name = json.GetString()!):
                    return (int)json.TokenStartIndex;
            }
        }

        name = null;
        return -1;
    }
}
