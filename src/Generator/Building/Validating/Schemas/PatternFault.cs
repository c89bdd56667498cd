namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary>
/// What makes a text no regular expression in any dialect: brackets without a partner, a backslash at the end, a quantifier of nothing. In one pass, without
/// a regular expression engine: the text is untrusted.
/// </summary>
internal static class PatternFault
{
    public static string? Find(string pattern)
    {
        int groups = 0;
        bool canRepeat = false;
        for (int at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\' when at + 1 == pattern.Length:
                    return "ends in a backslash";

                // \Q quotes all up to \E in Java and PCRE.
                case '\\' when pattern[at + 1] == 'Q':
                    return null;
                case '\\':
                    at++;
                    canRepeat = true;
                    break;
                case '[':
                    int close = EndOfClass(pattern, at);
                    if (close < 0)
                    {
                        return "has a [ without its ]";
                    }

                    // Classes within classes (Java, ICU) end elsewhere.
                    if (pattern.IndexOf('[', at + 1, close - at - 1) >= 0)
                    {
                        return null;
                    }

                    at = close;
                    canRepeat = true;
                    break;
                case '(':
                    groups++;
                    canRepeat = at + 1 < pattern.Length && pattern[at + 1] == '?';
                    break;
                case ')' when groups == 0:
                    return "has a ) without its (";
                case ')':
                    groups--;
                    canRepeat = true;
                    break;
                case '|':
                    canRepeat = false;
                    break;
                case '*' or '+' or '?' when !canRepeat:
                    return $"repeats nothing with {pattern[at]}";
                default:
                    canRepeat = true;
                    break;
            }
        }

        return groups > 0 ? "has a ( without its )" : null;
    }

    // A ] that comes first belongs to the class in some dialects and ends it in others.
    private static int EndOfClass(string pattern, int open)
    {
        int first = open + 1 < pattern.Length && pattern[open + 1] == '^' ? open + 2 : open + 1;
        int end = -1;
        for (int at = first; at < pattern.Length; at++)
        {
            if (pattern[at] == '\\')
            {
                at++;
            }
            else if (pattern[at] == ']')
            {
                end = at;
                if (at > first)
                {
                    break;
                }
            }
        }

        return end;
    }
}
