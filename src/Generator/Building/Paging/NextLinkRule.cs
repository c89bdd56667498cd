using System;
using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Paging;

/// <summary>
/// Finds the member with the link to the next page, beside the items of this one. A text called <c>next</c> may as well be a token for a parameter of the
/// next call: it is taken for a link where its format or its description says so, or where nothing says that it is a token.
/// </summary>
internal static class NextLinkRule
{
    private static readonly string[] NamesOfLinks =
        ["nextlink", "nexturl", "nexturi", "nexthref", "nextpagelink", "nextpageurl", "nextpageuri", "odatanextlink"];

    private static readonly string[] WordsOfLinks = ["url", "urls", "uri", "link", "href", "hyperlink"];

    private static readonly string[] WordsOfTokens =
        ["token", "cursor", "marker", "continuation", "bookmark", "scroll", "id", "ids", "identifier", "key", "after", "before", "starting", "next"];

    /// <summary>The member; null where there is none, or several that could be.</summary>
    public static PageMember? Find(PageMembers members, OperationModel operation)
    {
        if (operation.Method is not ("GET" or "POST") || members.Items() is null)
        {
            return null;
        }

        PageMember[] found = [.. members.Own.Where(member => IsNextLink(member, operation))];

        // An object with items of its own is a page of something else: its next link leads to more of that.
        found = found.Length > 0
            ? found
            : [.. members.Below.Where(static below => !below.Any(static member => member.IsList)).SelectMany(static below => below).Where(member => IsNextLink(member, operation))];
        return found is [{ } only] ? only : null;
    }

    private static bool IsNextLink(PageMember member, OperationModel operation)
    {
        string name = new([.. member.Member.WireName.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
        if (!member.IsText || !(name is "next" or "nextpage" || NamesOfLinks.Contains(name)))
        {
            return false;
        }

        string[] words = [.. member.Member.Documentation.Paragraphs.SelectMany(static text => Words.Of(text)).Select(static word => word.ToLowerInvariant())];
        return member.Member.Type.Kind == JsonKind.Uri
            || NamesOfLinks.Contains(name)
            || words.Intersect(WordsOfLinks).Any()
            || (name == "next" && !words.Intersect(WordsOfTokens.Except(["next"])).Any() && !operation.Parameters.Any(TakesToken));
    }

    private static bool TakesToken(ParameterModel parameter) =>
        Words.Of(parameter.WireName).Any(static word => WordsOfTokens.Contains(word, StringComparer.OrdinalIgnoreCase));
}
