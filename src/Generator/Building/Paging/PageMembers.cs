using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Paging;

/// <summary>What an operation gives back, as a page: its members and those of the objects in it.</summary>
internal sealed class PageMembers(TypeUse page, IReadOnlyDictionary<string, ObjectModel> objects)
{
    private IReadOnlyList<IReadOnlyList<PageMember>>? _below;

    /// <summary>The members of the page.</summary>
    public IReadOnlyList<PageMember> Own { get; } = Of(page, PageMember.Page, objects);

    /// <summary>The members of each object in the page.</summary>
    public IReadOnlyList<IReadOnlyList<PageMember>> Below => _below ??=
        [.. Own.Select(member => Of(member.Member.Type, member.Expression, objects)).Where(static members => members.Count > 0)];

    /// <summary>The items: the page itself, the only list in it, or where it has none the only list in its objects.</summary>
    public (EncodedText Expression, TypeUse Item)? Items()
    {
        if (page is { Kind: JsonKind.List, Item: { } item })
        {
            return (PageMember.Page, item);
        }

        PageMember[] lists = [.. Own.Where(static member => member.IsList)];
        lists = lists.Length > 0 ? lists : [.. Below.SelectMany(static members => members).Where(static member => member.IsList)];
        return lists is [{ } only] ? Items(only) : null;
    }

    /// <summary>The items in a member; null where it is no list.</summary>
    public static (EncodedText Expression, TypeUse Item)? Items(PageMember? member) =>
        member?.Member.Type is { Kind: JsonKind.List, Item: { } item } ? (member.Expression, item) : null;

    /// <summary>The member at a path of names with dots between them; a name may hold dots of its own.</summary>
    public PageMember? Find(string path) => Find(page, PageMember.Page, path);

    private PageMember? Find(TypeUse owner, EncodedText expression, string path)
    {
        foreach (PageMember member in Of(owner, expression, objects).Where(member => path.StartsWith(member.Member.WireName, System.StringComparison.Ordinal)))
        {
            string rest = path.Substring(member.Member.WireName.Length);
            PageMember? found = rest.Length == 0 ? member : rest[0] == '.' ? Find(member.Member.Type, member.Expression, rest.Substring(1)) : null;
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static IReadOnlyList<PageMember> Of(TypeUse owner, EncodedText expression, IReadOnlyDictionary<string, ObjectModel> objects) =>
        owner.Kind == JsonKind.Model && objects.TryGetValue(owner.CSharp.ToString(), out ObjectModel? model)
            ? [.. model.Members.Select(member => PageMember.Of(expression, member))]
            : [];
}
