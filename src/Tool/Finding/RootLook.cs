using System;

namespace ReduGen.Tool.Finding;

/// <summary>
/// A cheap look at a file: has its root object a member <c>openapi</c> or <c>swagger</c>? It reads no values, so that a document whose
/// syntax is broken further down still counts as one, and is told so.
/// </summary>
internal static class RootLook
{
    public static bool IsOpenApi(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> content = text.TrimStart('\uFEFF').TrimStart();
        return content is ['{', ..] ? FlowLook.HasKey(content) : BlockHasKey(text.TrimStart('\uFEFF'));
    }

    // A YAML block mapping: its keys stand at the indentation of its first line.
    private static bool BlockHasKey(ReadOnlySpan<char> text)
    {
        int indentation = -1;
        while (!text.IsEmpty)
        {
            int end = text.IndexOfAny('\r', '\n');
            ReadOnlySpan<char> line = end < 0 ? text : text[..end];
            ReadOnlySpan<char> content = line.TrimStart(' ');
            int indented = line.Length - content.Length;
            if (indented == 0 && content.StartsWith("---"))
            {
                if (indentation >= 0)
                {
                    return false;
                }

                content = content[3..].TrimStart();
            }

            if (!content.IsEmpty && content[0] is not ('#' or '%'))
            {
                if (content[0] == '{' && indentation < 0)
                {
                    return FlowLook.HasKey(text[line.IndexOf('{')..]);
                }

                indentation = indentation < 0 ? indented : indentation;
                if (indented == indentation && IsKey(content))
                {
                    return true;
                }
            }

            text = end < 0 ? [] : text[(end + 1)..];
        }

        return false;
    }

    private static bool IsKey(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon > 0 && IsName(line[..colon].TrimEnd().Trim("'\""));
    }

    /// <summary>Whether a root member's name is one that only OpenAPI documents have.</summary>
    public static bool IsName(ReadOnlySpan<char> name) => name is "openapi" or "swagger";
}
