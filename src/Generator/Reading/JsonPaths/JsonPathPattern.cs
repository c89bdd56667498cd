using System;
using System.Text;
using System.Text.RegularExpressions;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>The regular expressions of JSONPath (RFC 9485), a subset of the framework's but for the dot.</summary>
internal static class JsonPathPattern
{
    // An overlay is input like a document: a pattern that backtracks for ever must not hold up the build.
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(200);

    // Nor may a thousand texts that each take as long.
    private const int StepsOfTimeout = Limits.QuerySteps / 5;

    /// <summary>Whether the pattern fits; a pattern that is none fits nothing.</summary>
    public static bool Fits(string text, string pattern, bool isWhole, JsonPathRun run)
    {
        string dots = WithoutLineEnds(pattern);
        try
        {
            return Regex.IsMatch(text, isWhole ? $@"\A(?:{dots})\z" : dots, RegexOptions.CultureInvariant, Limit);
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            run.Step(StepsOfTimeout);
            return false;
        }
    }

    // RFC 9485, 5.3: a dot outside a class is any character but a line feed and a carriage return; the framework's takes the latter.
    private static string WithoutLineEnds(string pattern)
    {
        var text = new StringBuilder(pattern.Length);
        bool isInClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                text.Append(c).Append(pattern[++i]);
                continue;
            }

            isInClass = c == '[' || (isInClass && c != ']');
            text.Append(c == '.' && !isInClass ? @"[^\n\r]" : c.ToString());
        }

        return text.ToString();
    }
}
