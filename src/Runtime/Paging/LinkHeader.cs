using System;
using System.Net.Http.Headers;

namespace ReduGen.Paging;

/// <summary>The Link header of a response (RFC 8288, section 3).</summary>
internal static class LinkHeader
{
    private const string Name = "Link";
    private const string Separators = " \t;,";

    /// <summary>The target of the first link to the next page, as it is written; null if there is none.</summary>
    public static string? Next(HttpResponseHeaders headers)
    {
        if (headers.NonValidated.TryGetValues(Name, out HeaderStringValues values))
        {
            foreach (string value in values)
            {
                if (Next(value) is { } target)
                {
                    return target;
                }
            }
        }

        return null;
    }

    private static string? Next(ReadOnlySpan<char> rest)
    {
        while (rest.IndexOf('<') is >= 0 and var start && rest[start..].IndexOf('>') is >= 0 and var length)
        {
            ReadOnlySpan<char> target = rest.Slice(start + 1, length - 1);
            rest = rest[(start + length + 1)..];
            if (ReadParameters(ref rest))
            {
                return target.ToString();
            }
        }

        return null;
    }

    /// <summary>Reads the parameters of one link, up to the next one, and tells whether the link leads to the next page from this one.</summary>
    private static bool ReadParameters(ref ReadOnlySpan<char> rest)
    {
        bool? isNext = null;
        bool isOfAnother = false;
        while (true)
        {
            rest = rest.TrimStart(" \t;");
            if (rest.IsEmpty || rest[0] == ',')
            {
                return isNext == true && !isOfAnother;
            }

            ReadOnlySpan<char> name = ReadName(ref rest);
            ReadOnlySpan<char> value = rest is ['=', ..] ? ReadValue(ref rest) : default;

            // Of several rel parameters the first counts; a link with an anchor is one of another resource (sections 3.2 and 3.3).
            if (name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                isNext ??= HasNext(value);
            }

            isOfAnother |= name.Equals("anchor", StringComparison.OrdinalIgnoreCase);
        }
    }

    private static ReadOnlySpan<char> ReadName(ref ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOfAny(Separators + "=");
        length = length < 0 ? rest.Length : length;
        ReadOnlySpan<char> name = rest[..length];
        rest = rest[length..].TrimStart(" \t");
        return name;
    }

    private static ReadOnlySpan<char> ReadValue(ref ReadOnlySpan<char> rest)
    {
        rest = rest[1..].TrimStart(" \t");
        bool isQuoted = rest is ['"', ..];
        int start = isQuoted ? 1 : 0;
        int end = start;
        while (end < rest.Length && !(isQuoted ? rest[end] == '"' : Separators.Contains(rest[end])))
        {
            end += isQuoted && rest[end] == '\\' ? 2 : 1;
        }

        end = Math.Min(end, rest.Length);
        ReadOnlySpan<char> value = rest[start..end];
        rest = rest[(isQuoted && end < rest.Length ? end + 1 : end)..];
        return value;
    }

    // Relation types stand between spaces, and their case does not count (sections 2.1 and 3.3).
    private static bool HasNext(ReadOnlySpan<char> relations)
    {
        while (!relations.IsEmpty)
        {
            int end = relations.IndexOf(' ');
            ReadOnlySpan<char> relation = end < 0 ? relations : relations[..end];
            if (relation.Equals("next", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            relations = end < 0 ? default : relations[(end + 1)..];
        }

        return false;
    }
}
