using System;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading;

/// <summary>Whether a document refers to other files, from its text alone; says yes too often rather than too seldom.</summary>
internal static class ReferenceScan
{
    private const string Keyword = "$ref";

    public static bool LeadsOut(SourceText text)
    {
        string content = text.ToString();
        for (int at = Next(content, 0); at >= 0; at = Next(content, at + Keyword.Length))
        {
            if (!LeadsInside(content, at + Keyword.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string content, int from) => content.IndexOf(Keyword, from, StringComparison.Ordinal);

    /// <summary>What follows is a quoted text that begins with <c>#</c>; without quotes that would be a comment.</summary>
    private static bool LeadsInside(string content, int at)
    {
        if (at < content.Length && content[at] is '"' or '\'')
        {
            at++;
        }

        while (at < content.Length && (content[at] == ':' || char.IsWhiteSpace(content[at])))
        {
            at++;
        }

        return at + 1 < content.Length && content[at] is '"' or '\'' && content[at + 1] == '#';
    }
}
