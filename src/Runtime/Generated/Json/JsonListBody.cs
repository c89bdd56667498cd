using System;
using System.Buffers;
using System.Collections.Generic;

namespace ReduGen.Generated;

/// <summary>
/// A body that is an array, or a sequence of values that stand behind each other, read through a buffer of 32 KB. An element that the buffer's end cuts is read again from its start once
/// the rest is there, and not before: <see cref="JsonCut"/> watches for its end, so that no byte is read more than a few times.
/// </summary>
/// <param name="item">How an element is read.</param>
/// <param name="rules">What is refused besides.</param>
/// <param name="isSequence">
/// Whether the values stand one behind the other, each on a line of its own (JSON Lines, NDJSON) or behind a record separator (RFC 7464), instead of in
/// an array.
/// </param>
internal sealed class JsonListBody<T>(JsonType<T> item, JsonRules rules, bool isSequence = false) : IDisposable
{
    private const int BufferLength = 32 * 1024;

    private readonly JsonBodyOrigin _origin = new();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
    private JsonStringCache? _cache;
    private JsonCut _cut;
    private bool _isCut;
    private int _start;
    private int _end;
    private bool _isBegun;
    private bool _isEnded;

    /// <summary>Whether the body was taken to its end.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Reads the next element, if all of it is in the buffer.</summary>
    public bool TryRead(out T element)
    {
        element = default!;
        if (!MayRead())
        {
            return false;
        }

        SkipSeparators();
        JsonReader json = Reader();
        return isSequence ? _start < _end && TryReadValue(ref json, out element) : TryReadElement(ref json, out element);
    }

    /// <summary>Reads all elements of an array that are whole in the buffer. One reader serves them all.</summary>
    public void ReadTo(List<T> list)
    {
        if (!MayRead())
        {
            return;
        }

        JsonReader json = Reader();
        while (TryReadElement(ref json, out T element))
        {
            list.Add(element);
        }
    }

    /// <summary>Where the next bytes of the body belong.</summary>
    public Memory<byte> Room()
    {
        MakeRoom();
        return _buffer.AsMemory(_end..^JsonReader.Padding);
    }

    /// <summary>Takes the bytes that were read there.</summary>
    /// <param name="count">How many they are; none at the body's end.</param>
    public void Take(int count)
    {
        IsComplete = count == 0;
        _end += count;
        _buffer.AsSpan(_end, JsonReader.Padding).Clear();
        _cache ??= JsonBody.CacheFor(_origin.Start.Byte + _end);
        if (_isEnded)
        {
            ReadEnd();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private bool MayRead() =>
        (IsComplete || (_start < _end && (!_isCut || _cut.IsWhole(_buffer.AsSpan(0, _end))))) && TryBegin() && !_isEnded;

    private bool TryBegin()
    {
        if (_isBegun)
        {
            return true;
        }

        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        ReadOnlySpan<byte> body = _buffer.AsSpan(0, _end);
        if (_end < mark.Length && mark.StartsWith(body) && !IsComplete)
        {
            return false;
        }

        _start = body.StartsWith(mark) ? mark.Length : 0;
        if (isSequence)
        {
            return _isBegun = true;
        }

        JsonReader json = Reader();
        json.BeginArray();
        if (json.RanOut)
        {
            return false;
        }

        _start = json.Position;
        return _isBegun = true;
    }

    private bool TryReadElement(ref JsonReader json, out T element)
    {
        element = default!;
        if (!json.NextItem(isFirst: _origin.Elements == 0))
        {
            if (!json.RanOut)
            {
                _start = json.Position;
                _isEnded = true;
                ReadEnd();
            }

            return false;
        }

        return TryReadValue(ref json, out element);
    }

    private bool TryReadValue(ref JsonReader json, out T element)
    {
        _origin.ElementStart = json.Position;
        element = item.Read(ref json);
        _isCut = json.RanOut;
        if (_isCut)
        {
            _cut = new JsonCut(_origin.ElementStart);
        }
        else
        {
            json.RefuseDuplicates(_origin.ElementStart);
            _start = json.Position;
            _origin.Elements++;
        }

        _origin.ElementStart = -1;
        return !_isCut;
    }

    private void SkipSeparators()
    {
        const byte RecordSeparator = 0x1E;
        while (isSequence && _start < _end && _buffer[_start] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or RecordSeparator)
        {
            _start++;
        }
    }

    /// <summary>Behind the array only white space may come.</summary>
    private void ReadEnd()
    {
        if (_start < _end)
        {
            JsonReader json = Reader();
            json.ReadEnd();
            _start = json.Position;
        }
    }

    private JsonReader Reader() => new(_buffer, _start, _end, IsComplete, _cache, _origin, rules);

    /// <summary>What was read leaves the buffer only when it is full: so the exception for a short body has all of it.</summary>
    private void MakeRoom()
    {
        if (_end < _buffer.Length - JsonReader.Padding)
        {
            return;
        }

        if (_start == 0)
        {
            if (_end > rules.LongestItem)
            {
                throw JsonFault.Create("the item is longer than the client reads", _buffer.AsSpan(0, _end), 0, 0, null, _origin);
            }

            _buffer = JsonBody.Grow(_buffer, _end);
            return;
        }

        _origin.Advance(_buffer.AsSpan(0, _start));
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _cut.Advance(_start);
        _end -= _start;
        _start = 0;
    }
}
