using System;
using System.Globalization;
using System.Text;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>The text of a query while it is read: its tokens (RFC 9535, 2.1 to 2.5).</summary>
internal sealed class JsonPathText(string text)
{
    public int Position { get; private set; }

    public bool IsAtEnd => Position == text.Length;

    /// <summary>The character that comes next; NUL at the end.</summary>
    public char Next => IsAtEnd ? '\0' : text[Position];

    public void SkipBlanks()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    /// <summary>Takes a token if it comes next.</summary>
    public bool Take(string token)
    {
        bool isNext = string.CompareOrdinal(text, Position, token, 0, token.Length) == 0;
        Position += isNext ? token.Length : 0;
        return isNext;
    }

    /// <summary>Takes a token that must come next.</summary>
    public void Expect(string token)
    {
        if (!Take(token))
        {
            throw Fault($"expected {token}");
        }
    }

    /// <summary>Takes the longest name that comes next; empty where none does. A hyphen, which the RFC wants in quotes, can mean nothing else.</summary>
    public string TakeName()
    {
        int start = Position;
        while (Next is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080' || (Position > start && Next is (>= '0' and <= '9') or '-'))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>Takes an integer (2.1: within what a double holds exactly); null where none comes next.</summary>
    public long? TakeInteger()
    {
        int start = Position;
        Take("-");
        string digits = TakeDigits();
        if (digits.Length == 0 && Position == start)
        {
            return null;
        }

        bool isCanonical = digits.Length > 0 && (digits[0] != '0' || (digits.Length == 1 && text[start] != '-'));
        return isCanonical && long.TryParse(text.Substring(start, Position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            && Math.Abs(number) <= (1L << 53) - 1
            ? number
            : throw Fault("not an integer", start);
    }

    /// <summary>Takes the text of a JSON number; null where none comes next.</summary>
    public string? TakeNumber()
    {
        int start = Position;
        while (Next is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            Position++;
        }

        string number = text.Substring(start, Position - start);
        return number.Length == 0 ? null
            : Json.JsonNumber.IsValid(number) ? number
            : throw Fault("not a number", start);
    }

    /// <summary>Takes a string in single or double quotes; null where none comes next.</summary>
    public string? TakeString()
    {
        char quote = Next;
        if (quote is not ('\'' or '"'))
        {
            return null;
        }

        int start = Position++;
        var value = new StringBuilder();
        while (Next != quote || IsAtEnd)
        {
            if (IsAtEnd || Next < ' ')
            {
                throw Fault("the string does not end", start);
            }

            value.Append(Next == '\\' ? Escape(quote) : text[Position++]);
        }

        Position++;
        return value.ToString();
    }

    public JsonPathException Fault(string message) => Fault(message, Position);

    private static JsonPathException Fault(string message, int position) => new(message, position);

    private string TakeDigits()
    {
        int start = Position;
        while (Next is >= '0' and <= '9')
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    // Those of JSON (RFC 8259, section 7), and the quote that the string stands in.
    private char Escape(char quote)
    {
        Position++;
        char escaped = Next;
        Position++;
        return escaped switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' or '\\' => escaped,
            'u' => CodeUnit(),
            _ => escaped == quote ? escaped : throw Fault("unknown escape", Position - 2),
        };
    }

    private char CodeUnit()
    {
        string digits = text.Substring(Position, Math.Min(4, text.Length - Position));
        Position += digits.Length;
        return digits.Length == 4 && ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
            ? (char)unit
            : throw Fault("unknown escape", Position - digits.Length);
    }
}
