using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>
/// Writes JSON as UTF-8, without white space, to a pooled buffer. Within an object every Write call takes the next name of the
/// object's names table, so a model writes its members in the table's order and passes over those that are absent.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonWriter
{
    private byte[] _buffer;
    private int _count;
    private int _depth;
    private bool _isObject;
    private ReadOnlySpan<byte> _names;
    private int _entry;
    private int _pendingName;
    private int _textPosition;
    private bool _isMergePatch;

    /// <summary>Makes a writer, which must be disposed.</summary>
    internal JsonWriter(int capacity, bool skipsReadOnly = false, bool isMergePatch = false)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(capacity);
        _pendingName = -1;
        _textPosition = -1;
        SkipsReadOnly = skipsReadOnly;
        _isMergePatch = isMergePatch;
    }

    /// <summary>Whether members that only the server may set are to be left out: so in the body of a request.</summary>
    public readonly bool SkipsReadOnly { get; }

    /// <summary>What was written, until the next call.</summary>
    internal readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _count);

    /// <summary>Gives the buffer back.</summary>
    internal void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        _count = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Whether a member that cannot be null is written as null, which in a merge patch removes it (RFC 7396). Anywhere else it is left out, and in an array,
    /// which a patch replaces as a whole, too.
    /// </summary>
    /// <param name="isAssigned">Whether the member was assigned.</param>
    /// <param name="isNull">Whether its value is null.</param>
    public readonly bool Removes(bool isAssigned, bool isNull) => _isMergePatch && isAssigned && isNull;

    /// <summary>Begins the object that a model is. Only a model's own Write calls it: where it stands was written before.</summary>
    /// <param name="names">The names table: per member one byte with the length of the rest, then the name in quotes and a colon.</param>
    public void BeginObject(ReadOnlySpan<byte> names)
    {
        Enter();
        _names = names;
        _entry = 0;
        _isObject = true;
        _pendingName = -1;
        Append((byte)'{');
    }

    /// <summary>Ends the object.</summary>
    public void EndObject()
    {
        _depth--;
        Append((byte)'}');
    }

    /// <summary>Leaves the member out whose turn it is.</summary>
    public void SkipMember()
    {
        if (_pendingName >= 0)
        {
            _count = _pendingName;
            _pendingName = -1;
        }
        else
        {
            _entry += _names[_entry] + 1;
        }

        _textPosition = -1;
    }

    /// <summary>Writes the name of a member that is not in the names table; the next Write call gives its value.</summary>
    /// <param name="name">The name.</param>
    public void WriteName(string name)
    {
        _pendingName = _count;
        AppendComma();
        AppendString(name);
        Append((byte)':');
    }

    /// <summary>Writes null.</summary>
    public void WriteNull()
    {
        BeginValue();
        Append("null"u8);
    }

    /// <summary>Writes what stands before a value: comma and name.</summary>
    private void BeginValue()
    {
        if (_pendingName >= 0)
        {
            _pendingName = -1;
        }
        else if (_isObject)
        {
            ReadOnlySpan<byte> name = _names.Slice(_entry + 1, _names[_entry]);
            _entry += name.Length + 1;
            Span<byte> room = Reserve(1 + name.Length);
            int comma = _buffer[_count - 1] == (byte)'{' ? 0 : 1;
            room[0] = (byte)',';
            name.CopyTo(room[comma..]);
            _count += comma + name.Length;
        }
        else
        {
            AppendComma();
        }
    }

    /// <summary>Writes a comma, unless the value is the first.</summary>
    private void AppendComma()
    {
        if (_count > 0 && _buffer[_count - 1] is not ((byte)'{' or (byte)'['))
        {
            Append((byte)',');
        }
    }

    private void Append(byte character)
    {
        if (_count == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_count++] = character;
    }

    private void Append(scoped ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        _count += text.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int length)
    {
        if (_buffer.Length - _count < length)
        {
            Grow(length);
        }

        return _buffer.AsSpan(_count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(2L * _buffer.Length, _count + length, Array.MaxLength));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void Enter()
    {
        if (++_depth > JsonReader.MaxDepth)
        {
            throw new JsonException($"The value is nested deeper than {JsonReader.MaxDepth} levels. Perhaps it contains itself.");
        }
    }
}
