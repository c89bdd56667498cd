using System;
using System.Text;
using System.Text.Json;

namespace ReduGen.Generated;

/// <content>Looking at the next value before it is read: what a union needs to choose its type.</content>
public ref partial struct JsonReader
{
    // A place in the cache for the texts of members that were only looked at: any that the members themselves seldom have.
    private const int LookaheadSlot = -1;

    /// <summary>Tells the kind of the next value, which stays the next one.</summary>
    /// <returns>The kind; undefined where no value begins, which reading it then reports.</returns>
    public JsonValueKind PeekKind() => Peek() switch
    {
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'"' => JsonValueKind.String,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonValueKind.Number,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        _ => JsonValueKind.Undefined,
    };

    /// <summary>Tells the text of a member of the next value, which stays the next one. The last of several members with one name counts.</summary>
    /// <param name="name">The member's name in UTF-8, without escapes.</param>
    /// <returns>
    /// A string's value, a number or boolean as JSON spells it; null where the member is null, an object, an array or absent, where the
    /// next value is no object, and when the reader ran out of input.
    /// </returns>
    public string? PeekMember(scoped ReadOnlySpan<byte> name)
    {
        if (!TryFindMember(name, isLast: true, out int position))
        {
            return null;
        }

        int start = _position;
        _position = position;
        string? text = ReadScalarText();
        _position = start;
        return text;
    }

    /// <summary>Tells whether the next value, which stays the next one, is an object with a member of this name, even if its value is null.</summary>
    /// <param name="name">The member's name in UTF-8, without escapes.</param>
    /// <returns>Whether it is; false when the reader ran out of input.</returns>
    public bool HasMember(scoped ReadOnlySpan<byte> name) => TryFindMember(name, isLast: false, out _);

    /// <summary>Reads the next value, if it is one of the type. If it is not, it stays the next one.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="type">How it is read.</param>
    /// <param name="value">The value; a placeholder, to be thrown away, when the reader ran out of input.</param>
    /// <returns>Whether it was read. It counts as read when the reader ran out of input: what there is of it fits.</returns>
    public bool TryReadType<T>(JsonType<T> type, out T value)
    {
        Peek();
        JsonReader start = this;
        if (_trialStart < 0)
        {
            _misfits = _misfits?.TrialStart == _position ? _misfits : null;
            _trialStart = _position;
        }
        else if (_misfits is not null && _misfits.Contains(_position, type))
        {
            value = default!;
            return false;
        }

        try
        {
            value = type.Read(ref this);
        }
        catch (JsonException)
        {
            JsonMisfits? misfits = _misfits;
            this = start;
            _misfits = misfits;
            if (_trialStart >= 0)
            {
                _misfits ??= new JsonMisfits(_trialStart);
                _misfits.Add(_position, type);
            }

            value = default!;
            return false;
        }

        _trialStart = start._trialStart;
        if (_trialStart < 0 && _unknown is { } unknown)
        {
            _unknown = null;
            if (!_ranOut)
            {
                throw Fault(unknown.Reason, unknown.Position);
            }
        }

        return true;
    }

    /// <summary>
    /// Refuses what the document does not know. While a union's type is tried it is only noted: it is no reason to choose another type, and counts where this one
    /// is chosen.
    /// </summary>
    /// <param name="what">The member or value.</param>
    /// <param name="position">Where it stands.</param>
    private void RefuseUnknown(string what, int position)
    {
        string reason = what + " is not in the document";
        if (_trialStart < 0)
        {
            throw Fault(reason, position);
        }

        _unknown ??= (reason, position);
    }

    /// <summary>Finds where a member's value begins. The object stays the next value, unless the reader runs out of input.</summary>
    private bool TryFindMember(scoped ReadOnlySpan<byte> name, bool isLast, out int position)
    {
        position = 0;
        if (Peek() != (byte)'{')
        {
            return false;
        }

        (int start, int depth) = (_position, _depth);
        Begin((byte)'{', "an object");
        bool isFirst = true;
        while ((!isFirst || Peek() != (byte)'}') && TryReadName(isFirst, out int nameStart, out int nameLength, out JsonTextKind nameKind))
        {
            isFirst = false;
            if (Bytes(nameStart, nameLength, nameKind).SequenceEqual(name))
            {
                Peek();
                position = _position;
                if (!isLast)
                {
                    break;
                }
            }

            Skip();
            byte next = Peek();
            if (next != (byte)',')
            {
                if (next != (byte)'}')
                {
                    Refuse("',' or '}'");
                }

                break;
            }

            _position++;
        }

        if (_ranOut)
        {
            return false;
        }

        (_position, _depth) = (start, depth);
        return position > 0;
    }

    private string? ReadScalarText()
    {
        switch (PeekKind())
        {
            case JsonValueKind.String:
                return TryScanString(out int start, out int length, out JsonTextKind kind) ? Text(start, length, kind, LookaheadSlot) : null;
            case JsonValueKind.Number:
                return TryScanNumber(out ReadOnlySpan<byte> number) ? Encoding.UTF8.GetString(number) : null;
            case JsonValueKind.True:
                return "true";
            case JsonValueKind.False:
                return "false";
            default:
                return null;
        }
    }
}
