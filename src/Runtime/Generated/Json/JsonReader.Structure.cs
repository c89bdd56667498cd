using System.Runtime.CompilerServices;

namespace ReduGen.Generated;

/// <content>Arrays, null, and how objects and arrays begin.</content>
public ref partial struct JsonReader
{
    /// <summary>Begins an array.</summary>
    public void BeginArray()
    {
        Begin((byte)'[', "an array");
        _isFirstItem = true;
        _learnsOrder = _orders != JsonMemberOrder.None;
    }

    /// <summary>Goes on to the next element.</summary>
    /// <returns>False behind the array's end.</returns>
    public bool NextItem()
    {
        bool isFirst = _isFirstItem;
        _isFirstItem = false;
        return NextItem(isFirst);
    }

    /// <summary>Goes on to an element of an array that was begun, perhaps by another reader.</summary>
    internal bool NextItem(bool isFirst)
    {
        byte next = Peek();
        if (next == (byte)']')
        {
            _position++;
            _depth--;
            return false;
        }

        if (!isFirst)
        {
            if (next != (byte)',')
            {
                Refuse("',' or ']'");
                return false;
            }

            _position++;
            next = Peek();
        }

        if (next is 0 or (byte)']')
        {
            Refuse(isFirst ? "a value or ']'" : "a value");
        }

        return !_ranOut;
    }

    /// <summary>Reads null, if it is null that comes.</summary>
    /// <returns>Whether it was null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNull() => Peek() == (byte)'n' && TryReadLiteral("null"u8);

    private void Begin(byte bracket, string expected)
    {
        if (Peek() != bracket)
        {
            Refuse(expected);
            return;
        }

        if (++_depth > MaxDepth - (_origin is null ? 0 : 1))
        {
            throw Fault($"the JSON is nested deeper than {MaxDepth} levels", _position);
        }

        _position++;
    }

    private bool TryReadName(bool isFirst, out int start, out int length, out JsonTextKind kind)
    {
        if (Peek() != (byte)'"')
        {
            (start, length, kind) = (0, 0, default);
            Refuse(isFirst ? "a member name or '}'" : "a member name");
            return false;
        }

        if (!TryScanString(out start, out length, out kind))
        {
            return false;
        }

        if (Peek() != (byte)':')
        {
            Refuse("':'");
            return false;
        }

        _position++;
        return true;
    }
}
