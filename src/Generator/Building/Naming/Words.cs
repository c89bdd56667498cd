using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Naming;

/// <summary>The words of a name: parted by what is no letter or digit, and where the case says that a word begins.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string name) => [.. In(name).Select(static word => word.ToString())];

    /// <summary>The same where they stand.</summary>
    public static IReadOnlyList<Word> In(string name)
    {
        List<Word> words = Parts(name);
        return words.Count > 0 ? Honest(words) : [.. name.Select(static sign => Word.Whole(Symbols.NameOf(sign)))];
    }

    /// <summary>Whether a name has letters that pass for others, or characters that are not seen; its C# name has them spelled out or left out.</summary>
    public static bool AreDeceptive(string name) => name.Any(Visibility.IsInvisible) || Parts(name) is var words && !Texts(words).SequenceEqual(Texts(Honest(words)));

    private static IEnumerable<string> Texts(IEnumerable<Word> words) => words.Select(static word => word.ToString());

    private static List<Word> Parts(string name)
    {
        var words = new List<Word>();
        int start = -1;
        for (int i = 0; i < name.Length; i++)
        {
            if (!IsPart(name[i]))
            {
                Add(words, name, ref start, i);
                AddSign(words, name, i);
            }
            else if (start >= 0 && Begins(name, i))
            {
                Add(words, name, ref start, i);
                start = i;
            }
            else if (start < 0)
            {
                start = i;
            }
        }

        Add(words, name, ref start, name.Length);
        return words;
    }

    private static void Add(List<Word> words, string name, ref int start, int end)
    {
        if (start >= 0)
        {
            words.Add(new Word(name, start, end));
            start = -1;
        }
    }

    // In a word of mixed scripts, and in a word beside Latin ones that looks Latin itself, the letters that pass for others are spelled out.
    private static IReadOnlyList<Word> Honest(List<Word> words)
    {
        if (words.TrueForAll(static word => word.IsAscii))
        {
            return words;
        }

        string[] texts = [.. Texts(words)];
        bool hasLatin = texts.Any(static text => text.Any(static c => c < '\u0080' && char.IsLetter(c)));
        return [.. texts.Select(text => Word.Whole(Scripts.AreMixed(text) || (hasLatin && LooksLatin(text)) ? SpelledOut(text) : text))];
    }

    private static bool LooksLatin(string word) => word.Any(static c => c >= '\u0080' && !Scripts.IsLatin(c)) && LookAlikes.Skeleton(word).All(static c => c < '\u0080');

    private static string SpelledOut(string word) =>
        string.Concat(word.Select(static c => c < '\u0080' || (Scripts.IsLatin(c) && LookAlikes.Skeleton(c.ToString())[0] == c) ? c.ToString() : Symbols.NameOf(c)));

    // A sign in front of a number is the number's own: +1 and -1 are two names.
    private static void AddSign(List<Word> words, string name, int i)
    {
        if (name[i] is '+' or '-' && i + 1 < name.Length && char.IsDigit(name[i + 1]) && (i == 0 || !IsPart(name[i - 1])))
        {
            words.Add(Word.Whole(Symbols.NameOf(name[i])));
        }
    }

    // enable|SSH, HTML|Parser, M1|Small
    private static bool Begins(string name, int i)
    {
        if (!char.IsUpper(name[i]))
        {
            return false;
        }

        return !char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]));
    }

    private static bool IsPart(char c) => c < '\u0080' ? char.IsLetterOrDigit(c) : IsPartBeyondAscii(c);

    private static bool IsPartBeyondAscii(char c) => !Visibility.IsInvisible(c) && CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        _ => false,
    };
}
