using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ReduGen.Generator.Building.Naming;

namespace ReduGen.Generator.Building.Servers;

/// <summary>
/// The names of servers: by their <c>name</c> (OpenAPI 3.2, 4.6), else by a description of few words, else by their URL. A server that stands in several
/// places has the name that all of them agree on.
/// </summary>
internal static class ServerNaming
{
    private const int MostWords = 4;
    private const string AfterScheme = "://";

    private static readonly string[] WordsOfNoMeaning =
        ["a", "an", "the", "this", "our", "is", "for", "of", "to", "server", "servers", "environment", "endpoint", "api", "url", "uri", "host", "base"];

    // What stands in brackets, and what parts words: a hyphen does not.
    private static readonly Regex BetweenWords = new(@"\([^)]*\)|[\s.,;:!]+", RegexOptions.CultureInvariant);

    /// <summary>The names of servers, by their keys.</summary>
    public static IReadOnlyDictionary<string, string> Name(IEnumerable<PlacedServer> servers, IEnumerable<string> reserved, BuildContext context)
    {
        ILookup<string, PlacedServer> byKey = servers.ToLookup(static server => server.Key, StringComparer.Ordinal);
        return new NameSet(reserved).Assign(
            byKey.Select(static places => places.Key),
            renaming => renaming.Report(context, byKey[renaming.WireNames[0]].First().At),
            suffix: "Server",
            natural: key => Natural(byKey[key]),
            spelling: key => Spelling(byKey[key].First().Template));
    }

    private static string Natural(IEnumerable<PlacedServer> places) =>
        Agreed(places, static server => server.Server.Name) is { } name ? CSharpName.Pascal(name)
        : Agreed(places, static server => server.Server.Description) is { } description && OfDescription(description) is { Length: > 0 } few ? CSharpName.Pascal(few)
        : OfUrl(places.First().Template);

    private static string? Agreed(IEnumerable<PlacedServer> places, Func<PlacedServer, string?> text)
    {
        string?[] texts = [.. places.Select(text).Distinct()];
        return texts is [{ } only] && !string.IsNullOrWhiteSpace(only) ? only : null;
    }

    // Server for file uploads → file uploads
    private static string OfDescription(string description)
    {
        string[] words = [.. BetweenWords.Split(description).Where(static word => word.Length > 0 && !WordsOfNoMeaning.Contains(word, StringComparer.OrdinalIgnoreCase))];
        return words.Length <= MostWords ? string.Join(" ", words) : "";
    }

    // https://files.example.com/v1 → FilesExampleV1: what ends most hosts' names tells none from another. Plain http is said: one host may have both.
    private static string OfUrl(string template)
    {
        string[] parts = template.Substring(template.IndexOf(AfterScheme, StringComparison.Ordinal) is >= 0 and var at ? at + AfterScheme.Length : 0).Split(['/'], 2);
        string[] labels = parts[0].Split('.');
        bool hasEnding = labels.Length > 1 && labels[labels.Length - 1].All(char.IsLetter);
        IEnumerable<string> host = labels.Take(hasEnding ? labels.Length - 1 : labels.Length).SkipWhile(static label => label == "www");
        string name = string.Join(" ", host.Concat(parts.Skip(1)).Prepend(template.StartsWith("http://", StringComparison.Ordinal) ? "http" : ""));
        return name.Any(char.IsLetterOrDigit) ? CSharpName.Pascal(name) : "Own";
    }

    private static string Spelling(string template) =>
        template.StartsWith("https://", StringComparison.Ordinal) ? template.Substring("https://".Length) : template;
}
