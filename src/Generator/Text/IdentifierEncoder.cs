using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace ReduGen.Generator.Text;

/// <summary>Identifiers and namespaces (C# specification, 6.4.3).</summary>
internal static class IdentifierEncoder
{
    // C# allows formatting characters (bidi controls among them) inside identifiers and ignores them: a name could look like another.
    public static string Encode(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name) || name.Any(Visibility.IsInvisible))
        {
            throw new ArgumentException($"'{name}' is no C# identifier.", nameof(name));
        }

        bool isKeyword = SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
        return isKeyword ? "@" + name : name;
    }

    public static string EncodeNamespace(string name) => string.Join(".", name.Split('.').Select(Encode));
}
