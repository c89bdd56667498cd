using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ReduGen.Generator.Building.Naming;

/// <summary>
/// The writing systems of a name's letters. Letters of two in one word are how one name is made to look like another (<c>pаypal</c> with a Cyrillic а):
/// "Highly Restrictive" of UTS #39, section 5.2, which UTS #55, section 5.1.3 recommends for programs.
/// </summary>
internal static class Scripts
{
    private const int Latin = -1;
    private const int EastAsian = -2;

    // The blocks that belong together; all others are scripts of their own. First and last of each, and the script.
    private static readonly (char First, char Last, int Script)[] Blocks =
    [
        ('\u0041', '\u02AF', Latin), ('\u1D00', '\u1D25', Latin), ('\u1D2C', '\u1D77', Latin), ('\u1D79', '\u1DBF', Latin), ('\u1E00', '\u1EFF', Latin),
        ('\u2071', '\u209C', Latin), ('\u212A', '\u212B', Latin), ('\u2132', '\u2188', Latin), ('\u2C60', '\u2C7F', Latin), ('\uA722', '\uA7FF', Latin),
        ('\uAB30', '\uAB6F', Latin), ('\uFB00', '\uFB06', Latin), ('\uFF21', '\uFF5A', Latin),
        ('\u1100', '\u11FF', EastAsian), ('\u2E80', '\u31FF', EastAsian), ('\u3400', '\u9FFF', EastAsian), ('\uA960', '\uA97F', EastAsian),
        ('\uAC00', '\uD7FF', EastAsian), ('\uF900', '\uFAFF', EastAsian), ('\uFF66', '\uFFDC', EastAsian),
        ('\u0370', '\u03FF', 1), ('\u1D26', '\u1D2A', 1), ('\u1F00', '\u1FFF', 1), ('\u2126', '\u2126', 1),
        ('\u0400', '\u052F', 2), ('\u1C80', '\u1C8F', 2), ('\u1D2B', '\u1D2B', 2), ('\u1D78', '\u1D78', 2), ('\u2DE0', '\u2DFF', 2), ('\uA640', '\uA69F', 2),
        ('\u0530', '\u058F', 3), ('\uFB13', '\uFB17', 3),
        ('\u0590', '\u05FF', 4), ('\uFB1D', '\uFB4F', 4),
        ('\u0600', '\u06FF', 5), ('\u0750', '\u077F', 5), ('\u0870', '\u08FF', 5), ('\uFB50', '\uFDFF', 5), ('\uFE70', '\uFEFF', 5),
        ('\u10A0', '\u10FF', 6), ('\u1C90', '\u1CBF', 6), ('\u2D00', '\u2D2F', 6),
        ('\u1200', '\u139F', 7), ('\u2D80', '\u2DDF', 7), ('\uAB00', '\uAB2F', 7),
        ('\u13A0', '\u13FF', 8), ('\uAB70', '\uABBF', 8),
    ];

    /// <summary>Whether a word has letters of scripts that no language writes together; Latin may stand beside those of East Asia.</summary>
    public static bool AreMixed(string word) =>
        word.Any(static c => c > '\u02AF') && word.Where(IsLetter).Select(Of).Where(static script => script != EastAsian).Distinct().Skip(1).Any()
        || HasEastAsianBesideOther(word);

    /// <summary>Whether a letter is Latin, which a word of mixed scripts keeps.</summary>
    public static bool IsLatin(char c) => Of(c) == Latin;

    private static bool HasEastAsianBesideOther(string word)
    {
        IReadOnlyList<int> scripts = [.. word.Where(static c => c > '\u02AF' && IsLetter(c)).Select(Of).Distinct()];
        return scripts.Contains(EastAsian) && scripts.Any(static script => script is not (EastAsian or Latin));
    }

    private static int Of(char c)
    {
        foreach ((char first, char last, int script) in Blocks)
        {
            if (c >= first && c <= last)
            {
                return script;
            }
        }

        return 1000 + (c >> 7);
    }

    // Marks and modifiers take the script of the letter that they stand with.
    private static bool IsLetter(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter;
}
