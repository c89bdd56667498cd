using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>
/// Reads JSON from a buffer of UTF-8. Faults are <see cref="JsonException"/>s that name path, reason and place. Where the buffer ends
/// before the JSON does and more of it may follow, reading runs out: from then on every method does nothing and gives a placeholder,
/// and whoever made the reader throws the result away and starts again with more bytes. So the end is asked for once, not per member.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReader
{
    /// <summary>The levels of arrays and objects in each other that are read.</summary>
    internal const int MaxDepth = 64;

    /// <summary>
    /// Zero bytes that stand behind the text: they end every scan without a check of its own, and give room for a comma, the longest
    /// entry of a names table and a vector.
    /// </summary>
    internal const int Padding = 1 + 127 + 32;

    private readonly ReadOnlySpan<byte> _buffer;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _isFinal;
    private readonly JsonStringCache? _cache;
    private readonly JsonBodyOrigin? _origin;
    private readonly JsonRules _rules;
    private int _position;
    private int _depth;
    private int _slot;
    private bool _isFirstItem;
    private bool _learnsOrder;
    private JsonMemberOrder? _orders;
    private bool _ranOut;
    private int _textPosition;
    private int _trialStart;
    private JsonMisfits? _misfits;
    private (string Reason, int Position)? _unknown;

    /// <summary>Makes a reader.</summary>
    /// <param name="padded">The text and <see cref="Padding"/> zero bytes behind it.</param>
    /// <param name="start">Where reading starts.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="isFinal">Whether nothing follows the buffer.</param>
    /// <param name="cache">Strings that may come again.</param>
    /// <param name="origin">Set where the text starts within the root array; then the depth is 1.</param>
    /// <param name="rules">What is refused besides; nothing by default.</param>
    internal JsonReader(
        ReadOnlySpan<byte> padded, int start, int end, bool isFinal, JsonStringCache? cache, JsonBodyOrigin? origin = null, JsonRules? rules = null)
    {
        _buffer = padded[..(end + Padding)];
        _start = start;
        _position = start;
        _end = end;
        _isFinal = isFinal;
        _cache = cache;
        _origin = origin;
        _rules = rules ?? JsonRules.None;
        _orders = origin?.Orders;
        _learnsOrder = origin is not null && _orders != JsonMemberOrder.None;
        _textPosition = -1;
        _trialStart = -1;
    }

    /// <summary>Whether the buffer ended before the JSON did.</summary>
    internal readonly bool RanOut => _ranOut;

    /// <summary>Where reading stands in the buffer.</summary>
    internal readonly int Position => _position;

    /// <summary>Checks that nothing but white space follows.</summary>
    internal void ReadEnd()
    {
        Peek();
        if (_position < _end)
        {
            throw Fault($"expected the end of the JSON, found {JsonWording.Found(_buffer[_position.._end])}", _position);
        }
    }

    /// <summary>Where the rules say so: checks that in the value that was read no object names a member twice.</summary>
    /// <param name="start">Where the value begins in the buffer.</param>
    internal readonly void RefuseDuplicates(int start)
    {
        if (_rules.RefusesDuplicates && JsonDuplicates.Find(_buffer[start.._position], out string? name) is var place and >= 0)
        {
            throw Fault($"the member {JsonWording.Quote(name!, int.MaxValue)} is there twice", start + place);
        }
    }

    /// <summary>The next byte that is not white space; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek()
    {
        byte next = _buffer[_position];
        return next > (byte)' ' ? next : PeekBehindWhiteSpace();
    }

    /// <summary>Between a name and its value stands one space, if any; in front of a name may stand a line's whole indentation.</summary>
    private byte PeekBehindWhiteSpace()
    {
        if (_buffer[_position] == (byte)' ' && _buffer[_position + 1] is > (byte)' ' and var behind)
        {
            _position++;
            return behind;
        }

        _position = BehindWhiteSpace(_position);
        return _buffer[_position];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int BehindWhiteSpace(int position)
    {
        uint others;
        while ((others = NoWhiteSpace(Vector128.Create(_buffer.Slice(position, Vector128<byte>.Count)))) == 0)
        {
            position += Vector128<byte>.Count;
        }

        return position + BitOperations.TrailingZeroCount(others);
    }

    /// <summary>One bit for each byte, set where it is no white space (RFC 8259, section 2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint NoWhiteSpace(Vector128<byte> bytes)
    {
        Vector128<byte> whiteSpace = Vector128.Equals(bytes, Vector128.Create((byte)' ')) | Vector128.Equals(bytes, Vector128.Create((byte)'\n'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\r')) | Vector128.Equals(bytes, Vector128.Create((byte)'\t'));
        return (~whiteSpace).ExtractMostSignificantBits();
    }

    /// <summary>Reads exactly these letters, the first of which is at hand.</summary>
    private bool TryReadLiteral(scoped ReadOnlySpan<byte> literal)
    {
        if (_buffer.Slice(_position, literal.Length).SequenceEqual(literal))
        {
            _position += literal.Length;
            return true;
        }

        if (_end - _position < literal.Length && literal.StartsWith(_buffer[_position.._end]))
        {
            RunOut();
            return false;
        }

        throw Fault($"expected a value, found {JsonWording.Found(_buffer[_position.._end])}", _position);
    }

    private void RunOut()
    {
        if (_isFinal && !_ranOut)
        {
            bool isEmpty = (_origin is null || _origin.Start.Byte == 0) && !_buffer[.._end].ContainsAnyExcept(" \n\r\t\uFEFF"u8);
            throw Fault(isEmpty ? "the body is empty" : "the JSON ends too early", _end);
        }

        _ranOut = true;
        _position = _end;
    }

    /// <summary>At a byte that cannot stand here: either the buffer ends here, or it is a fault.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Refuse(string expected)
    {
        if (_position < _end && !IsCutWord())
        {
            throw Fault($"expected {expected}, found {JsonWording.Found(_buffer[_position.._end])}", _position);
        }

        RunOut();
    }

    /// <summary>Whether a word is cut by the buffer's end: the message needs all of it to tell null from nonsense.</summary>
    private readonly bool IsCutWord() =>
        !_isFinal && _end - _position < "false".Length && !_buffer[_position.._end].ContainsAnyExceptInRange((byte)'a', (byte)'z');

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly JsonException Fault(string reason, int position, string? member = null) =>
        _trialStart >= 0 ? new JsonException(reason) : JsonFault.Create(reason, _buffer[.._end], _start, position, member, _origin);
}
