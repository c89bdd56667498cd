using System;
using ReduGen.Generator.Tests.Hostile;

namespace ReduGen.Fuzz;

/// <summary>Changes a document's text without regard to what it says.</summary>
internal static class TextMutation
{
    private const int MostChanges = 4;

    private static readonly string[] Signs =
    [
        "{", "}", "[", "]", ",", ":", ": ", "- ", "\n", "\n  ", "\t", "\"", "'", "#", "&a ", "*a", "<<: *a", "!!str ", "!!binary ", "|\n", ">-\n", "---\n", "...\n", "%YAML 1.2\n", "? ", "@", "`",
        "null", "~", "0", "-1", "1e999", "0x1F", ".nan", "1_000", "true", "no", "$ref: ", "\"$ref\":\"#/\"", "//", "/*", "\\u", "\\ud800", "\u0000", "\uFEFF", "\uD800", "\u2028",
    ];

    public static string Mutate(string text, Random random)
    {
        for (int changes = 1 + random.Next(MostChanges); changes > 0 && text.Length > 0; changes--)
        {
            int at = random.Next(text.Length);
            int length = Math.Min(text.Length - at, random.Next(3) == 0 ? random.Next(200) : random.Next(4));
            text = random.Next(7) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
                3 => text.Insert(at, HostileTexts.Any[random.Next(HostileTexts.Any.Length)]),
                4 => text[..at] + (char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80) + text[(at + 1)..],
                5 when random.Next(8) == 0 => text[..at],
                _ => text.Insert(at, Signs[random.Next(Signs.Length)]),
            };
        }

        return text;
    }
}
