using System;

namespace ReduGen.Tool.Finding;

/// <summary>The look at a root in curly brackets: JSON, or a flow mapping of YAML with bare keys.</summary>
internal static class FlowLook
{
    public static bool HasKey(ReadOnlySpan<char> text)
    {
        int depth = 0;
        bool atKey = false;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{' or '[':
                    depth++;
                    atKey = depth == 1;
                    break;
                case '}' or ']':
                    depth--;
                    if (depth == 0)
                    {
                        return false;
                    }

                    break;
                case ',':
                    atKey = depth == 1;
                    break;
                case '"' or '\'' or (not (' ' or '\t' or '\r' or '\n' or ':')):
                    int end = EndOfWord(text, i);
                    if (atKey && RootLook.IsName(text[i..Math.Min(end, text.Length)].Trim("'\"")))
                    {
                        return true;
                    }

                    atKey = false;
                    i = end - 1;
                    break;
            }
        }

        return false;
    }

    // Behind the closing quote, or behind a bare word's last character.
    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        char quote = text[start];
        int i = start + 1;
        if (quote is not ('"' or '\''))
        {
            int length = text[start..].IndexOfAny(" \t\r\n:,{}[]");
            return length < 0 ? text.Length : start + Math.Max(length, 1);
        }

        while (i < text.Length && text[i] != quote)
        {
            i += text[i] == '\\' && quote == '"' ? 2 : 1;
        }

        return i + 1;
    }
}
