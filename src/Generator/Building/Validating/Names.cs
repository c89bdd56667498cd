using System.Linq;

namespace ReduGen.Generator.Building.Validating;

/// <summary>The grammars of names that go over the wire.</summary>
internal static class Names
{
    /// <summary>A token of HTTP (RFC 9110, 5.6.2): the names of headers and cookies, and the two halves of a media type.</summary>
    public static bool IsToken(string text) =>
        text.Length > 0 && text.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0);

    /// <summary>A media type or a range of them (RFC 9110, 8.3.1 and 12.5.1); its parameters are not looked into.</summary>
    public static bool IsMediaType(string text)
    {
        string[] halves = text.Split(';')[0].Trim().Split('/');
        return halves.Length == 2 && IsToken(halves[0]) && IsToken(halves[1]);
    }

    /// <summary>A text as a message quotes it.</summary>
    public static string Quoted(string text) => "\"" + text + "\"";
}
