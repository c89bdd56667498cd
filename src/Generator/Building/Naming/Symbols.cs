using System.Globalization;

namespace ReduGen.Generator.Building.Naming;

/// <summary>Names of characters that C# names cannot hold, for names that have nothing else or differ only there.</summary>
internal static class Symbols
{
    public static string NameOf(char c) => c switch
    {
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Asterisk",
        '/' => "Slash",
        '\\' => "Backslash",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '=' => "Equals",
        '<' => "Less",
        '>' => "Greater",
        '!' => "Exclamation",
        '?' => "Question",
        '@' => "At",
        '#' => "Hash",
        '$' => "Dollar",
        '%' => "Percent",
        '&' => "Ampersand",
        '|' => "Bar",
        '^' => "Caret",
        '~' => "Tilde",
        '_' => "Underscore",
        ' ' => "Space",
        '\'' => "Quote",
        '"' => "DoubleQuote",
        '`' => "Backtick",
        '(' or ')' => "Parenthesis",
        '[' or ']' => "Bracket",
        '{' or '}' => "Brace",
        _ => "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
