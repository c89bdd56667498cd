using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>The path to a place in a JSON text, such as <c>$[1].metadata["a b"].x</c>. Found by walking the text again, after a failure only.</summary>
internal sealed class JsonPath
{
    private const int LongestName = 128;

    // One step per open object or array: the member's name, or null and the element's index. A nameless member is between two members.
    private readonly List<(bool IsArray, string? Name, int Index)> _steps = [];

    /// <summary>Steps into an element.</summary>
    public void EnterElement(int index) => _steps.Add((true, null, index));

    /// <summary>Steps into a member.</summary>
    public void EnterMember(string name) => _steps.Add((false, name, 0));

    /// <summary>Follows a text to its end, which is the place of the fault: before it the text is JSON as far as it was read.</summary>
    public void Walk(ReadOnlySpan<byte> text)
    {
        // A number is only known to be complete by what follows it, and what follows here is the fault.
        byte[] delimited = [.. text, (byte)' '];
        int root = _steps.Count;
        var reader = new Utf8JsonReader(delimited, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 2 * JsonReader.MaxDepth }));
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        _steps.Add((false, null, 0));
                        break;
                    case JsonTokenType.StartArray:
                        _steps.Add((true, null, 0));
                        break;
                    case JsonTokenType.PropertyName:
                        _steps[^1] = (false, Text(ref reader), 0);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        _steps.RemoveAt(_steps.Count - 1);
                        CompleteValue(root);
                        break;
                    default:
                        CompleteValue(root);
                        break;
                }
            }
        }
        catch (JsonException)
        {
            // The walk met the fault itself: the path up to here is the answer.
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach ((bool isArray, string? name, int index) in _steps)
        {
            if (isArray)
            {
                path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (name is not null)
            {
                AppendMember(path, name);
            }
        }

        return path.ToString();
    }

    private static void AppendMember(StringBuilder path, string name)
    {
        if (name.Length is > 0 and <= LongestName && !char.IsAsciiDigit(name[0]) && IsIdentifier(name))
        {
            path.Append('.').Append(name);
        }
        else
        {
            path.Append('[').Append(JsonWording.Quote(name, LongestName)).Append(']');
        }
    }

    private static bool IsIdentifier(string name)
    {
        foreach (char character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not '_' and not '$')
            {
                return false;
            }
        }

        return true;
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private void CompleteValue(int root)
    {
        if (_steps.Count > root)
        {
            (bool isArray, _, int index) = _steps[^1];
            _steps[^1] = (isArray, null, index + 1);
        }
    }
}
