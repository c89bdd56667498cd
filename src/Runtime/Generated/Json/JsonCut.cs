using System;

namespace ReduGen.Generated;

/// <summary>Watches for the end of an element that a buffer's end cut, looking at every byte once. It only counts brackets; it does not check.</summary>
internal struct JsonCut
{
    private int _position;
    private int _depth;
    private bool _isInString;
    private bool _isEscaped;

    /// <summary>Starts to watch.</summary>
    /// <param name="position">Where in the buffer the element begins.</param>
    public JsonCut(int position) => _position = position;

    /// <summary>Notes that bytes left the buffer.</summary>
    public void Advance(int count) => _position -= count;

    /// <summary>Goes on to the buffer's end.</summary>
    /// <returns>Whether the element ends before it, as far as brackets tell.</returns>
    public bool IsWhole(ReadOnlySpan<byte> buffer)
    {
        for (; _position < buffer.Length; _position++)
        {
            if (EndsElement(buffer[_position]))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsElement(byte character)
    {
        if (_isInString)
        {
            bool isEscaped = _isEscaped;
            _isEscaped = !isEscaped && character == (byte)'\\';
            _isInString = isEscaped || character != (byte)'"';
            return !_isInString && _depth == 0;
        }

        switch (character)
        {
            case (byte)'"':
                _isInString = true;
                return false;
            case (byte)'{' or (byte)'[':
                _depth++;
                return false;
            case (byte)'}' or (byte)']':
                return --_depth <= 0;
            default:
                return _depth == 0 && character is (byte)',' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
        }
    }
}
