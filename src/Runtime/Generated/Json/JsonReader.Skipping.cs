using System;
using System.Text.Json;
using System.Text.Unicode;

namespace ReduGen.Generated;

/// <content>Values whose schema does not matter.</content>
public ref partial struct JsonReader
{
    /// <summary>Passes over one value of any kind.</summary>
    public void Skip()
    {
        int depth = _depth;
        ulong arrays = 0; // one bit per level that was entered here, the innermost lowest: the depth limit is its 64 bits
        while (true)
        {
            byte next = Peek();
            if (next is (byte)'{' or (byte)'[')
            {
                bool isArray = next == (byte)'[';
                Begin(next, "a value");
                arrays = (arrays << 1) | (isArray ? 1UL : 0UL);
                if (Peek() != (isArray ? (byte)']' : (byte)'}'))
                {
                    if (isArray || TryReadName(isFirst: true, out _, out _, out _))
                    {
                        continue;
                    }

                    return;
                }
            }
            else
            {
                SkipScalar(next);
            }

            if (!SkipToNextValue(depth, ref arrays))
            {
                return;
            }
        }
    }

    /// <summary>Passes over the value of a member that the schema does not name.</summary>
    /// <param name="members">The object's members.</param>
    public void SkipUnknown(ref JsonMembers members)
    {
        if (_rules.RefusesUnknown && members.Index == JsonMembers.Unknown && !_ranOut)
        {
            RefuseUnknown($"the member {JsonWording.Quote(MemberName(ref members), int.MaxValue)}", members.NameStart - 1);
        }

        Skip();
    }

    /// <summary>Passes on an enumeration's number.</summary>
    /// <typeparam name="T">The type of number.</typeparam>
    /// <param name="value">The number that was read.</param>
    /// <param name="known">Those of the document.</param>
    public T CheckKnown<T>(T value, scoped ReadOnlySpan<T> known)
        where T : IEquatable<T>
    {
        if (_rules.RefusesUnknown && !_ranOut && !known.Contains(value))
        {
            RefuseUnknown($"the value {value}", _position - 1);
        }

        return value;
    }

    /// <summary>Reads any value.</summary>
    /// <returns>The value, independent of the reader; undefined when the reader ran out of input.</returns>
    public JsonElement ReadElement()
    {
        Peek();
        int start = _position;
        Skip();
        if (_ranOut)
        {
            return default;
        }

        var value = _buffer[start.._position];
        if (!Utf8.IsValid(value))
        {
            throw Fault("the value is not valid UTF-8", start);
        }

        var reader = new Utf8JsonReader(value, new JsonReaderOptions { MaxDepth = MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Reads any value but null, which stands for no value.</summary>
    /// <returns>The value, or null.</returns>
    public JsonElement? ReadElementOrNull() => TryReadNull() ? null : ReadElement();

    private void SkipScalar(byte first)
    {
        switch (first)
        {
            case (byte)'"':
                TryScanString(out _, out _, out _);
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                TryScanNumber(out _);
                break;
            case (byte)'t':
                TryReadLiteral("true"u8);
                break;
            case (byte)'f':
                TryReadLiteral("false"u8);
                break;
            case (byte)'n':
                TryReadLiteral("null"u8);
                break;
            default:
                Refuse("a value");
                break;
        }
    }

    /// <summary>Behind a value: leaves the levels that end here, and goes on to the next value in the one that does not.</summary>
    private bool SkipToNextValue(int depth, ref ulong arrays)
    {
        while (!_ranOut && _depth > depth)
        {
            bool isArray = (arrays & 1) != 0;
            byte next = Peek();
            if (next == (byte)',')
            {
                _position++;
                return isArray || TryReadName(isFirst: false, out _, out _, out _);
            }

            if (next != (isArray ? (byte)']' : (byte)'}'))
            {
                Refuse(isArray ? "',' or ']'" : "',' or '}'");
                return false;
            }

            _position++;
            _depth--;
            arrays >>= 1;
        }

        return false;
    }
}
