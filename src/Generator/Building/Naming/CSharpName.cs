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
        foreach (Word word in Words.In(name))
        {
            Capitalize(word, pascal);
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

    private static void Capitalize(Word word, StringBuilder pascal)
    {
        pascal.Append(char.ToUpperInvariant(word.Text[word.Start]));
        if (word.HasLower)
        {
            pascal.Append(word.Text, word.Start + 1, word.End - word.Start - 1);
            return;
        }

        for (int i = word.Start + 1; i < word.End; i++)
        {
            pascal.Append(char.ToLowerInvariant(word.Text[i]));
        }
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
