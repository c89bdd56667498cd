using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ReduGen.Generated;

/// <content>Objects and their members.</content>
public ref partial struct JsonReader
{
    /// <summary>Begins an object.</summary>
    /// <param name="names">The names table: per member one byte with the length of the rest, then the name in quotes and a colon.</param>
    /// <returns>The members, for <see cref="NextMember"/>.</returns>
    public JsonMembers BeginObject(ReadOnlySpan<byte> names) => BeginObject(names, 0UL);

    /// <inheritdoc cref="BeginObject(ReadOnlySpan{byte})"/>
    /// <param name="names">The names table.</param>
    /// <param name="required">Bit i is set where the table's entry i must be there.</param>
    public JsonMembers BeginObject(ReadOnlySpan<byte> names, ulong required)
    {
        Begin((byte)'{', "an object");
        return new JsonMembers(names, required, null, JsonMemberOrder.Begin(_orders, names));
    }

    /// <inheritdoc cref="BeginObject(ReadOnlySpan{byte})"/>
    /// <param name="names">The names table.</param>
    /// <param name="required">Bit i % 64 of element i / 64 is set where the table's entry i must be there.</param>
    public JsonMembers BeginObject(ReadOnlySpan<byte> names, scoped ReadOnlySpan<ulong> required)
    {
        Begin((byte)'{', "an object");
        return new JsonMembers(names, required[0], required[1..].ToArray(), JsonMemberOrder.Begin(_orders, names));
    }

    /// <summary>Goes on to the next member's value.</summary>
    /// <param name="members">The object's members; <see cref="JsonMembers.Index"/> tells the member.</param>
    /// <returns>False behind the object's end.</returns>
    public bool NextMember(ref JsonMembers members)
    {
        int entry = members.PredictedEntry;
        ReadOnlySpan<byte> names = members.Names;
        if (entry < names.Length)
        {
            bool isFirst = members.Index == JsonMembers.None;
            int name = isFirst ? _position : _position + 1;
            int length = names[entry];
            if ((isFirst || _buffer[_position] == (byte)',') && JsonMembers.IsEntry(_buffer.Slice(name, length), names.Slice(entry + 1, length)))
            {
                _position = name + length;
                _slot = names.Length + members.PredictedIndex;
                members.TakePredicted(length);
                return true;
            }
        }

        return NextOtherMember(ref members);
    }

    /// <summary>The name of the member at hand.</summary>
    /// <param name="members">The object's members.</param>
    /// <returns>The name; empty when the reader ran out of input.</returns>
    public readonly string MemberName(ref JsonMembers members) =>
        members.Index == JsonMembers.Unknown ? Text(members.NameStart, members.NameLength, members.NameKind, members.Names.Length - 1)
        : members.Index >= 0 ? Encoding.UTF8.GetString(members.NameAt(members.Index))
        : string.Empty;

    /// <summary>Whether the member at hand, which is not in the names table, has this name.</summary>
    /// <param name="members">The object's members.</param>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    /// <returns>Whether it is the name.</returns>
    public readonly bool IsMember(ref JsonMembers members, scoped ReadOnlySpan<byte> name) =>
        members.Index == JsonMembers.Unknown && Bytes(members.NameStart, members.NameLength, members.NameKind).SequenceEqual(name);

    /// <summary>Checks, behind an object's end, that a required member was there whose name is not in the names table.</summary>
    /// <param name="isThere">Whether it was there.</param>
    /// <param name="name">The member's name.</param>
    public readonly void Require(bool isThere, string name)
    {
        if (!isThere && !_ranOut)
        {
            throw Fault($"the member {JsonWording.Quote(name, int.MaxValue)} is missing", _position - 1, name);
        }
    }

    /// <summary>Goes on to the next member where white space stands in front of the names, or their order is not the table's.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextOtherMember(ref JsonMembers members)
    {
        ReadOnlySpan<byte> buffer = _buffer;
        int name = _position;
        bool isFirst = members.Index == JsonMembers.None;
        if (!isFirst && buffer[name++] != (byte)',')
        {
            return NextUnusualMember(ref members);
        }

        bool isSpaced = buffer[name] <= (byte)' ';
        if (isSpaced)
        {
            name = BehindWhiteSpace(name);
        }

        int entry = members.LikelyEntry;
        ReadOnlySpan<byte> names = members.Names;
        if (entry < names.Length)
        {
            int length = names[entry];
            if (JsonMembers.IsEntry(buffer.Slice(name, length), names.Slice(entry + 1, length)))
            {
                int value = name + length;
                _position = value + (buffer[value] == (byte)' ' ? 1 : 0); // where names stand apart from what is before them, their values do
                _slot = names.Length + members.PredictedIndex;
                members.TakeLikely(length, isSpaced);
                return true;
            }
        }

        if (buffer[name] != (byte)'"')
        {
            return NextUnusualMember(ref members);
        }

        _position = name;
        return TakeUnpredictedMember(ref members, isFirst);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextUnusualMember(ref JsonMembers members)
    {
        byte next = Peek();
        if (next == (byte)'}')
        {
            if (members.IsAnyMissing)
            {
                throw MissingFault(ref members);
            }

            _position++;
            _depth--;
            return false;
        }

        bool isFirst = members.Index == JsonMembers.None;
        if (!isFirst)
        {
            if (next != (byte)',')
            {
                Refuse("',' or '}'");
                return false;
            }

            _position++;
        }

        Peek();
        return TakeUnpredictedMember(ref members, isFirst);
    }

    /// <summary>Reads a name that is not the predicted one, or not spelled as the names table does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TakeUnpredictedMember(ref JsonMembers members, bool isFirst)
    {
        int previous = members.Index;
        int predicted = members.PredictedIndex;
        if (members.TryTakeEntry(_buffer[_position..], out int length))
        {
            _position += length;
        }
        else if (!TryReadUnusualName(ref members, isFirst))
        {
            return false;
        }

        _slot = members.Names.Length + members.Index;
        if (_learnsOrder && members.Index != predicted && members.Index != JsonMembers.Unknown && previous != JsonMembers.Unknown)
        {
            LearnOrder(members.Names, previous, members.Index);
        }

        return true;
    }

    /// <summary>Reads a name that the names table has not, or spells otherwise.</summary>
    private bool TryReadUnusualName(ref JsonMembers members, bool isFirst)
    {
        if (!TryReadName(isFirst, out members.NameStart, out members.NameLength, out members.NameKind))
        {
            return false;
        }

        // In the table's own spelling, with the colon right behind, it would have been found.
        bool isTableSpelling = members.NameKind != JsonTextKind.Escaped && _position == members.NameStart + members.NameLength + 2;
        if (isTableSpelling || !members.TryTake(Bytes(members.NameStart, members.NameLength, members.NameKind)))
        {
            members.Index = JsonMembers.Unknown;
        }

        return true;
    }

    private void LearnOrder(ReadOnlySpan<byte> names, int index, int next)
    {
        JsonMemberOrder? known = _orders;
        JsonMemberOrder.Learn(ref _orders, names, index, next);
        if (_orders != known)
        {
            _learnsOrder = _orders != JsonMemberOrder.None;
            _origin?.Orders = _orders;
        }
    }

    private readonly JsonException MissingFault(ref JsonMembers members)
    {
        var names = new List<string>();
        for (int index = members.NextMissing(0); index >= 0; index = members.NextMissing(index + 1))
        {
            names.Add(Encoding.UTF8.GetString(members.NameAt(index)));
        }

        string list = '"' + string.Join("\", \"", names) + '"';
        return Fault(names.Count == 1 ? $"the member {list} is missing" : $"the members {list} are missing", _position, names[0]);
    }
}
