using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Tests.Hostile;

/// <summary>Texts that end, begin or hide something at one of the places where a document's texts go, or that a person reads as something else.</summary>
internal static class HostileTexts
{
    /// <summary>For places that take any text.</summary>
    public static readonly string[] Any =
    [
        "\"", "\\", "'", "`", "\r", "\n", "\r\n", "\t", "\u000B", "\u000C", "\u0085", "\u2028", "\u2029", "\0", "\u001B[2J", "\u007F", "\uFEFF", "\uFFFE",
        "*/", "/*", "//", "///", "<!--", "-->", "]]>", "<![CDATA[", "&", "&amp;", "&#10;", "<b>", "</summary>", "<see cref=\"System.IO.File\"/>",
        "{", "}", "{{", "{0}", "{$url}", "\"\"\"", "$\"", "@\"", "\\u0022", "\\\"", "\\U0001F600", "\"u8",
        "#if", "\n#if false\n", "\n#pragma warning disable\n", "\n#line 1 \"x\"\n", "\n#nullable disable\n",
        "\"; } public static class Evil { static Evil() { } } class B { string s = \"", "\n[assembly: System.Reflection.AssemblyTitle(\"Evil\")]\n",
        "*/ public class Evil { } /*", "</c></summary>\npublic class Evil { } /// <summary>", "\u2028public class Evil { }", "\u0085public class Evil { }",
        "\u202E", "\u2066", "\u200D", "\u200B", "\u3164", "\u00AD", "\uFE0F", "e\u0301", "\u0301", "\uFF02", "\u2215", "\u0430", "\u0130\u0131", "\u05D0\u0628",
        "\uD800", "\uDC00", "\uDC00\uD800", "\U0001F600", "\U000E0001", "\uE000",
        "%0A", "%00", "~0", "~1", "/", "//evil.example", "?a=b", "#fragment", ";", ":", "..", " ", "\u00A0", "$ref", "x-", "$", "null", "true", "1", "-1", "_", "@class", "class", "TResult",
    ];

    /// <summary>For tokens of HTTP (RFC 9110, 5.6.2).</summary>
    public static readonly string[] Token = ["!#$%&'*+-.^_`|~", "*", "`", "'", "--", "__", "0"];

    /// <summary>For a part of a URL (RFC 3986, 3.3) whose host is not to change.</summary>
    public static readonly string[] Url = ["%22%0A", "-._~!$&'()*;=:@", "'", "''"];

    /// <summary>For the subtype of a media type; * would be a range.</summary>
    public static readonly string[] MediaType = ["!#$&-^_.", "."];

    /// <summary>Whether a text of the first kind can stand within a segment of a path template.</summary>
    public static bool FitsPath(string text) => !text.Any(static c => c is '{' or '}' or '/' or '?' or '#');

    /// <summary>The texts that a word of the documents may be replaced by; see the documents for the kinds.</summary>
    public static IEnumerable<string> For(string word) => word.Length > 6 ? Any : word[3] switch
    {
        '2' => Token,
        '3' => Any.Where(FitsPath),
        '4' => Url,
        '5' => MediaType,
        _ => word == "tok109" ? Any.Where(FitsPath) : Any,
    };
}
