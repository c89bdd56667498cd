using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading.Json;

/// <summary>
/// Reads JSON into a tree by a loop over its own stack. Comments, trailing and missing commas are reported and read over, so that one
/// run finds them all.
/// </summary>
internal sealed class JsonTreeReader(string text, int start, TreeBuilder builder, CancellationToken cancellation)
{
    private readonly JsonScanner _scanner = new(text, start, builder);
    private readonly NumberNodes _numbers = new();

    /// <summary>False when the text is no JSON; the tree is then no use.</summary>
    public bool Read()
    {
        _scanner.SkipWhiteSpace();
        do
        {
            cancellation.ThrowIfCancellationRequested();
            _scanner.SkipWhiteSpace();
            if (!ReadOne() || builder.Stopped)
            {
                return false;
            }
        }
        while (builder.Depth > 0);

        _scanner.SkipWhiteSpace();
        if (!_scanner.AtEnd)
        {
            _scanner.Fail(_scanner.Position, _scanner.Position + 1, "there is text after the end of the document");
        }

        return !_scanner.Failed;
    }

    private bool ReadOne()
    {
        char c = _scanner.Current;
        if (builder.ExpectsKey)
        {
            return c == '}' ? Close() : ReadKey();
        }

        if (c == ']' && builder.Depth > 0 && builder.CurrentObject is null)
        {
            return Close();
        }

        if (c is '{' or '[')
        {
            builder.Begin(c == '{' ? new JsonObject() : new JsonArray(), _scanner.Position++);
            return true;
        }

        return ReadScalar(c) && AfterValue();
    }

    private bool ReadKey()
    {
        if (_scanner.Current != '"')
        {
            _scanner.FailHere("a key in double quotes");
            return false;
        }

        if (!_scanner.TryReadString(out string key, out TextSpan span))
        {
            return false;
        }

        _scanner.SkipWhiteSpace();
        if (_scanner.Current != ':')
        {
            _scanner.FailHere("':'");
            return false;
        }

        _scanner.Position++;
        builder.Key(key, span);
        return true;
    }

    private bool ReadScalar(char first)
    {
        if (first == '"')
        {
            if (!_scanner.TryReadString(out string value, out TextSpan span))
            {
                return false;
            }

            builder.Value(JsonValue.Create(builder.WellFormed(value, span)), span);
            return true;
        }

        string word = _scanner.ReadWord(out TextSpan place);
        switch (word)
        {
            case "true":
                builder.Value(JsonValue.Create(true), place);
                return true;
            case "false":
                builder.Value(JsonValue.Create(false), place);
                return true;
            case "null":
                builder.Value(null, place);
                return true;
            case "":
                _scanner.FailHere("a value");
                return false;
        }

        if (JsonNumber.IsValid(word))
        {
            builder.Value(_numbers.Create(word), place);
            return true;
        }

        _scanner.Fail(place.Start, place.End, "this is no value of JSON; text stands in double quotes");
        builder.Value(null, place);
        return true;
    }

    /// <summary>Closes the innermost object or array at its bracket.</summary>
    private bool Close()
    {
        _scanner.Position++;
        builder.End(_scanner.Position);
        return AfterValue();
    }

    private bool AfterValue()
    {
        if (builder.Depth == 0)
        {
            return true;
        }

        _scanner.SkipWhiteSpace();
        char close = builder.CurrentObject is null ? ']' : '}';
        char c = _scanner.Current;
        if (c == ',')
        {
            int comma = _scanner.Position++;
            _scanner.SkipWhiteSpace();
            if (_scanner.Current == close)
            {
                builder.Report(ReadingProblemKind.TrailingComma, TextSpan.FromBounds(comma, comma + 1));
            }

            return true;
        }

        if (c == close)
        {
            return true;
        }

        _scanner.FailHere($"',' or '{close}'");

        // A forgotten comma is the likeliest fault, and harmless to read over; anything else would be guessing.
        return c == '"' || (close == ']' && c is '{' or '[');
    }
}
