using System.Collections.Generic;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>Reads a query: its segments and their selectors (RFC 9535, 2.3 and 2.5).</summary>
internal sealed class JsonPathParser(string query)
{
    // Each level takes a few frames of the stack, which may be as small as 256 KB.
    private const int Deepest = 32;

    private readonly JsonPathText _text = new(query);
    private int _depth;

    public JsonPathQuery Parse()
    {
        _text.Expect("$");
        JsonPathQuery parsed = new(IsRelative: false, Segments());
        return _text.IsAtEnd ? parsed : throw _text.Fault("expected . or [");
    }

    private List<JsonPathSegment> Segments()
    {
        var segments = new List<JsonPathSegment>();
        while (true)
        {
            int before = _text.Position;
            _text.SkipBlanks();
            if (_text.Take(".."))
            {
                segments.Add(new JsonPathSegment(IsDescendant: true, _text.Next == '[' ? Bracketed() : [Shorthand()]));
            }
            else if (_text.Take("."))
            {
                segments.Add(new JsonPathSegment(IsDescendant: false, [Shorthand()]));
            }
            else if (_text.Next == '[')
            {
                segments.Add(new JsonPathSegment(IsDescendant: false, Bracketed()));
            }
            else
            {
                return _text.IsAtEnd && _text.Position > before ? throw _text.Fault("expected no blank at the end") : segments;
            }
        }
    }

    private JsonPathSelector Shorthand()
    {
        if (_text.Take("*"))
        {
            return new WildcardSelector();
        }

        string name = _text.TakeName();
        return name.Length > 0 ? new NameSelector(name) : throw _text.Fault("expected a name; one with other characters is written ['name']");
    }

    private List<JsonPathSelector> Bracketed()
    {
        _text.Expect("[");
        var selectors = new List<JsonPathSelector>();
        do
        {
            _text.SkipBlanks();
            selectors.Add(Selector());
            _text.SkipBlanks();
        }
        while (_text.Take(","));
        _text.Expect("]");
        return selectors;
    }

    private JsonPathSelector Selector()
    {
        if (_text.Take("*"))
        {
            return new WildcardSelector();
        }

        if (_text.Take("?"))
        {
            return new FilterSelector(Filter());
        }

        if (_text.TakeString() is { } name)
        {
            return new NameSelector(name);
        }

        long? start = _text.TakeInteger();
        _text.SkipBlanks();
        return _text.Take(":") ? Slice(start)
            : start is { } index ? new IndexSelector(index)
            : throw _text.Fault("expected a name in quotes, an index, a slice, * or ?");
    }

    private SliceSelector Slice(long? start)
    {
        _text.SkipBlanks();
        long? end = _text.TakeInteger();
        _text.SkipBlanks();
        long? step = null;
        if (_text.Take(":"))
        {
            _text.SkipBlanks();
            step = _text.TakeInteger();
        }

        return new SliceSelector(start, end, step ?? 1);
    }

    private JsonPathFilter Filter()
    {
        if (++_depth > Deepest)
        {
            throw _text.Fault("nested too deep");
        }

        JsonPathFilter filter = new JsonPathFilterParser(_text, Filter, NestedQuery).Or();
        _depth--;
        return filter;
    }

    private JsonPathQuery? NestedQuery()
    {
        bool isRelative = _text.Take("@");
        return isRelative || _text.Take("$") ? new JsonPathQuery(isRelative, NestedSegments()) : null;
    }

    private List<JsonPathSegment> NestedSegments()
    {
        if (++_depth > Deepest)
        {
            throw _text.Fault("nested too deep");
        }

        List<JsonPathSegment> segments = Segments();
        _depth--;
        return segments;
    }
}
