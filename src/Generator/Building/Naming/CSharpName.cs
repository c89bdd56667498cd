using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ReduGen.Generator.Building.Naming;

/// <summary>C# names from a document's names: always the same for the same name, whatever stands beside it.</summary>
internal static class CSharpName
{
    private const int MostBytes = 300;

    /// <summary>The name of a type, property or method: <c>image_id</c> → <c>ImageId</c>, <c>enableSSH</c> → <c>EnableSsh</c>, <c>+1</c> → <c>Plus1</c>.</summary>
    public static string Pascal(string name)
    {
        var pascal = new StringBuilder(name.Length);
        if (IsPlain(name))
        {
            Capitalize(name, pascal);
        }
        else
        {
            foreach (string word in Words.Of(name))
            {
                Capitalize(word, 0, word.Length, pascal);
            }
        }

        return Valid(pascal.ToString());
    }

    /// <summary>The name of a parameter: <c>X-Request-Id</c> → <c>xRequestId</c>.</summary>
    public static string Camel(string name)
    {
        string pascal = Pascal(name);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary>The name with its signs in words: <c>foo-bar</c> → <c>FooMinusBar</c>.</summary>
    public static string Spelled(string name) => Pascal(InWords(name));

    /// <summary>The name with the signs before its first word and after its last in words: <c>-is_on</c> → <c>MinusIsOn</c>.</summary>
    public static string SpelledAtItsEnds(string name)
    {
        int start = 0;
        int end = name.Length;
        while (start < end && !char.IsLetterOrDigit(name[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(name[end - 1]))
        {
            end--;
        }

        return Pascal(InWords(name.Substring(0, start)) + name.Substring(start, end - start) + InWords(name.Substring(end)));
    }

    /// <summary>A word for how the name uses case: what tells <c>asc</c> from <c>ASC</c>.</summary>
    public static string CaseOf(string name) =>
        !name.Any(char.IsUpper) ? "Lower"
        : !name.Any(char.IsLower) ? "Upper"
        : char.IsUpper(name[0]) ? "Pascal"
        : "Camel";

    /// <summary>The name without words that say nothing of the thing; empty where nothing else is left.</summary>
    public static string Without(string name, params string[] words) =>
        string.Join(" ", Words.Of(name).Where(word => !words.Contains(word, StringComparer.OrdinalIgnoreCase)));

    /// <summary>The name without its end, unless nothing else is left.</summary>
    public static string WithoutEnd(string name, string end) =>
        name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal) ? name.Substring(0, name.Length - end.Length) : name;

    private static string InWords(string name) =>
        string.Concat(name.Select(static c => char.IsLetterOrDigit(c) ? c.ToString() : " " + Symbols.NameOf(c) + " "));

    // As most names are: their words need no text of their own.
    private static bool IsPlain(string name)
    {
        bool hasWord = false;
        foreach (char c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                hasWord = true;
            }
            else if (c != '_')
            {
                return false;
            }
        }

        return hasWord;
    }

    private static void Capitalize(string plain, StringBuilder pascal)
    {
        int start = 0;
        for (int i = 0; i <= plain.Length; i++)
        {
            bool isBetween = i == plain.Length || plain[i] == '_';
            if (i > start && (isBetween || Words.Begins(plain, i)))
            {
                Capitalize(plain, start, i, pascal);
                start = i;
            }

            start = isBetween ? i + 1 : start;
        }
    }

    private static void Capitalize(string name, int start, int end, StringBuilder pascal)
    {
        pascal.Append(char.ToUpperInvariant(name[start]));
        if (HasLower(name, start, end))
        {
            pascal.Append(name, start + 1, end - start - 1);
            return;
        }

        for (int i = start + 1; i < end; i++)
        {
            pascal.Append(char.ToLowerInvariant(name[i]));
        }
    }

    private static bool HasLower(string name, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLower(name[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The name, cut if it is very long. Metadata takes 1,023 bytes (CS7013), with the namespace, prefixes and suffixes, and for an explicit implementation
    /// the names of interface and type as well.
    /// </summary>
    public static string Bounded(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MostBytes)
        {
            return name;
        }

        int length = Math.Min(name.Length, MostBytes / 3);
        return name.Substring(0, length) + "_" + StableHash.Of(name);
    }

    private static string Valid(string name)
    {
        if (name.Length == 0)
        {
            return "_";
        }

        string composed = Composition.Compose(name);
        return Bounded(SyntaxFacts.IsIdentifierStartCharacter(composed[0]) ? composed : "_" + composed);
    }
}
