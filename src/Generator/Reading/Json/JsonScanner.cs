using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading.Json;

/// <summary>The tokens of a JSON text (RFC 8259) with their places, and what people write that JSON does not know.</summary>
internal sealed class JsonScanner(string text, int start, TreeBuilder builder)
{
    private readonly StringPool _pool = new();
    private readonly StringBuilder _unescaped = new();

    public int Position { get; set; } = start;

    /// <summary>The text is no JSON, even if reading goes on to find more.</summary>
    public bool Failed { get; private set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => Position < text.Length ? text[Position] : '\0';

    public void Fail(int from, int to, string detail)
    {
        Failed = true;
        builder.Report(ReadingProblemKind.SyntaxError, TextSpan.FromBounds(from, to), "JSON", detail);
    }

    public void FailHere(string expected) =>
        Fail(Position, Position + 1, AtEnd ? $"the text ends where {expected} is expected" : $"{expected} is expected here");

    public void SkipWhiteSpace()
    {
        while (Position < text.Length)
        {
            char c = text[Position];
            if (c is ' ' or '\n' or '\r' or '\t')
            {
                Position++;
            }
            else if (c != '/' || !SkipComment())
            {
                break;
            }
        }
    }

    /// <summary>Reads a string from its opening quote on; false when it has no end.</summary>
    public bool TryReadString(out string value, out TextSpan span)
    {
        int from = Position;
        int chunk = ++Position;
        _unescaped.Clear();
        while (Position < text.Length)
        {
            char c = text[Position];
            if (c == '"')
            {
                value = _unescaped.Length == 0 ? _pool.Get(text, chunk, Position) : _unescaped.Append(text, chunk, Position - chunk).ToString();
                span = TextSpan.FromBounds(from, ++Position);
                return true;
            }

            if (c == '\\')
            {
                _unescaped.Append(text, chunk, Position - chunk);
                ReadEscape();
                chunk = Position;
            }
            else if (c is '\n' or '\r')
            {
                break;
            }
            else
            {
                if (c < ' ')
                {
                    Fail(Position, Position + 1, $"the control character U+{(int)c:X4} must be written as an escape");
                }

                Position++;
            }
        }

        Fail(from, Position, "the string has no closing quote on its line");
        value = "";
        span = TextSpan.FromBounds(from, Position);
        return false;
    }

    /// <summary>Reads what stands where a number, true, false or null is expected: all up to the next delimiter.</summary>
    public string ReadWord(out TextSpan span)
    {
        int from = Position;
        while (Position < text.Length && text[Position] is not (',' or ':' or '{' or '}' or '[' or ']' or '"' or ' ' or '\t' or '\n' or '\r' or '/'))
        {
            Position++;
        }

        span = TextSpan.FromBounds(from, Position);
        return _pool.Get(text, from, Position);
    }

    private bool SkipComment()
    {
        int from = Position;
        char kind = Position + 1 < text.Length ? text[Position + 1] : '\0';
        if (kind == '/')
        {
            int end = text.IndexOf('\n', Position);
            Position = end < 0 ? text.Length : end;
        }
        else if (kind == '*')
        {
            int end = text.IndexOf("*/", Position + 2, System.StringComparison.Ordinal);
            Position = end < 0 ? text.Length : end + 2;
        }
        else
        {
            return false;
        }

        builder.Report(ReadingProblemKind.CommentInJson, TextSpan.FromBounds(from, Position));
        return true;
    }

    private void ReadEscape()
    {
        int from = Position;
        char c = Position + 1 < text.Length ? text[Position + 1] : '\0';
        Position += 2;
        switch (c)
        {
            case '"' or '\\' or '/':
                _unescaped.Append(c);
                break;
            case 'b':
                _unescaped.Append('\b');
                break;
            case 'f':
                _unescaped.Append('\f');
                break;
            case 'n':
                _unescaped.Append('\n');
                break;
            case 'r':
                _unescaped.Append('\r');
                break;
            case 't':
                _unescaped.Append('\t');
                break;

            // Surrogates come as two escapes; one that stands alone is text too (RFC 8259, section 8.2).
            case 'u' when Position + 4 <= text.Length && ushort.TryParse(
                text.Substring(Position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                _unescaped.Append((char)unit);
                Position += 4;
                break;
            default:
                Position = System.Math.Min(from + 1, text.Length);
                Fail(from, from + 2, "this escape does not exist; a backslash itself is written \\\\");
                break;
        }
    }
}
