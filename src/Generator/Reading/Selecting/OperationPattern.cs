using System;

namespace ReduGen.Generator.Reading.Selecting;

/// <summary>One pattern of the item's <c>Operations</c>: <c>issues/*</c> for operationIds, <c>tag:issues</c>, <c>path:/repos/*</c>; with <c>!</c> in front, what it leaves out.</summary>
/// <param name="Written">The pattern as the project wrote it.</param>
/// <param name="Subject">What of an operation it is compared with.</param>
/// <param name="Glob">What it is compared with, where <c>*</c> stands for any characters and <c>?</c> for one.</param>
/// <param name="Excludes">Whether it leaves out what it matches.</param>
internal sealed record OperationPattern(string Written, PatternSubject Subject, string Glob, bool Excludes)
{
    private const string TagPrefix = "tag:";
    private const string PathPrefix = "path:";

    public static OperationPattern Parse(string text)
    {
        bool excludes = text.StartsWith("!", StringComparison.Ordinal);
        string rest = excludes ? text.Substring(1).TrimStart() : text;
        return rest.StartsWith(TagPrefix, StringComparison.Ordinal) ? new(text, PatternSubject.Tag, rest.Substring(TagPrefix.Length).Trim(), excludes)
            : rest.StartsWith(PathPrefix, StringComparison.Ordinal) ? new(text, PatternSubject.Path, rest.Substring(PathPrefix.Length).Trim(), excludes)
            : new(text, PatternSubject.OperationId, rest, excludes);
    }

    public bool Matches(in SelectableOperation operation)
    {
        foreach (string text in operation.Texts(Subject))
        {
            if (Matches(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Greedy with one way back, to the last star: linear for what people write.</summary>
    private bool Matches(string text)
    {
        int at = 0;
        int star = -1;
        int starred = 0;
        for (int i = 0; i < text.Length;)
        {
            if (at < Glob.Length && Glob[at] == '*')
            {
                star = at++;
                starred = i;
            }
            else if (at < Glob.Length && (Glob[at] == '?' || Glob[at] == text[i]))
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++starred;
            }
            else
            {
                return false;
            }
        }

        while (at < Glob.Length && Glob[at] == '*')
        {
            at++;
        }

        return at == Glob.Length;
    }
}
