using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using ReduGen.Generated;

namespace ReduGen.Parameters;

/// <summary>
/// A path template with its values (OpenAPI 3.1.1, sections 4.8.2 and 4.8.8). The path is "appended (no relative URL resolution)" to the server's URL: so a
/// question mark in it begins a query, which the wild has (<c>/responses?beta=true</c>), and a number sign a fragment, which is never sent (RFC 9110,
/// section 7.1) and only tells operations on one path apart (<c>/files/{id}#copy</c>).
/// </summary>
internal ref struct PathTemplate
{
    private readonly ApiOperation _operation;
    private readonly List<PathValue>? _values;
    private readonly ArrayBufferWriter<byte> _to;
    private int _segment;
    private PathValue? _last;

    private PathTemplate(ApiOperation operation, List<PathValue>? values, ArrayBufferWriter<byte> to)
    {
        _operation = operation;
        _values = values;
        _to = to;
    }

    /// <summary>Whether a path has no parameter and needs no encoding, as most that a program calls first.</summary>
    public static bool IsPlain(string path)
    {
        foreach (char c in path)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the path of a request, with the query that the template holds itself.</summary>
    /// <exception cref="InvalidOperationException">A parameter of the template has no value.</exception>
    /// <exception cref="ArgumentException">A value makes a segment empty, or one that means another path.</exception>
    public static void Write(ArrayBufferWriter<byte> to, ApiOperation operation, List<PathValue>? values)
    {
        string path = operation.Path;
        int fragment = path.IndexOf('#');
        new PathTemplate(operation, values, to).Write(fragment < 0 ? path : path.AsSpan(0, fragment));
    }

    private void Write(ReadOnlySpan<char> template)
    {
        bool isQuery = false;
        while (!template.IsEmpty)
        {
            int length = template.IndexOfAny("/?{");
            length = length < 0 ? template.Length : length;
            WriteLiteral(template[..length]);
            template = template[length..];
            if (template.IsEmpty)
            {
                break;
            }

            int close = template.IndexOf('}');
            if (template[0] == '{' && close > 0)
            {
                WriteValue(template[1..close]);
                template = template[(close + 1)..];
                continue;
            }

            if (template[0] != '{' && !isQuery)
            {
                EndSegment();
                isQuery = template[0] == '?';
            }

            WriteLiteral(template[..1]);
            template = template[1..];
            _segment = _to.WrittenCount;
        }

        if (!isQuery)
        {
            EndSegment();
        }
    }

    private readonly void WriteLiteral(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = text.Length <= 128 ? stackalloc byte[text.Length * 3] : new byte[text.Length * 3];
        PercentEncoding.Append(_to, bytes[..Encoding.UTF8.GetBytes(text, bytes)], Escaping.Literal);
    }

    private void WriteValue(ReadOnlySpan<char> name)
    {
        foreach (PathValue value in _values ?? [])
        {
            if (name.SequenceEqual(value.Parameter.Name))
            {
                _to.Write(value.Text);
                _last = value;
                return;
            }
        }

        throw new InvalidOperationException($"{_operation}: the path parameter \"{name}\" has no value.");
    }

    // Servers and proxies resolve "." and ".." (RFC 3986, section 5.2.4), spelled "%2E" as well: the request would reach another operation.
    private void EndSegment()
    {
        if (_last is not { } last)
        {
            return;
        }

        _last = null;
        ReadOnlySpan<byte> segment = _to.WrittenSpan[_segment..];
        if (segment.IsEmpty)
        {
            throw last.Parameter.Refuse("makes an empty segment of the path");
        }

        while (true)
        {
            int slash = segment.IndexOf((byte)'/');
            if (IsDots(slash < 0 ? segment : segment[..slash]))
            {
                throw last.Parameter.Refuse("makes the segment \".\" or \"..\" of the path, which means another path");
            }

            if (slash < 0)
            {
                return;
            }

            segment = segment[(slash + 1)..];
        }
    }

    private static bool IsDots(ReadOnlySpan<byte> segment)
    {
        // Some servers leave out what follows a semicolon before they resolve.
        int semicolon = segment.IndexOf((byte)';');
        segment = semicolon < 0 ? segment : segment[..semicolon];
        int dots = 0;
        while (!segment.IsEmpty)
        {
            int length = segment[0] == '.' ? 1 : segment.StartsWith("%2E"u8) || segment.StartsWith("%2e"u8) ? 3 : 0;
            if (length == 0 || ++dots > 2)
            {
                return false;
            }

            segment = segment[length..];
        }

        return dots > 0;
    }
}
