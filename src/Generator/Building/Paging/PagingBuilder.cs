using System;
using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Building.Operations;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Paging;

/// <summary>
/// Operations that give pages → the methods that follow them: where the document says so by <c>x-ms-pageable</c>, by a member with a next link or by a Link
/// header. It comes after the types, since it is their members that are looked at.
/// </summary>
internal sealed class PagingBuilder(BuildContext context, IEnumerable<TypeModel> types)
{
    private readonly IReadOnlyDictionary<string, ObjectModel> _objects =
        types.OfType<ObjectModel>().ToDictionary(static type => type.Name.ToString(), StringComparer.Ordinal);

    /// <summary>The group with the paging of its operations.</summary>
    public GroupModel Build(GroupModel group, IEnumerable<PlacedOperation> placed)
    {
        Dictionary<string, PlacedOperation> byText = placed.ToDictionary(static operation => operation.Text, StringComparer.Ordinal);
        HashSet<string> taken = [.. group.Operations.SelectMany(static operation => OperationNaming.WithVariants(operation.Name.ToString()))];
        return group with
        {
            Operations = group.Operations
                .Select(operation => operation with { Paging = Build(operation, byText[operation.Method + " " + operation.Path], taken) })
                .ToEquatableArray(),
        };
    }

    private PagingModel? Build(OperationModel operation, PlacedOperation placed, HashSet<string> taken)
    {
        if (operation.Result is not { Kind: JsonKind.Model or JsonKind.List } page)
        {
            return null;
        }

        var declaration = PagingDeclaration.Of(placed);
        var members = new PageMembers(page, _objects);
        if (declaration.IsPageable && Declared(declaration, members) is { } declared)
        {
            return Named(declared, operation, taken, placed);
        }

        if (declaration.IsPageable)
        {
            context.Report(DocumentDescriptors.BadPageable, placed.At.Append("x-ms-pageable"), placed.Text);
        }

        PageMember? next = NextLinkRule.Find(members, operation);
        return next is not null || declaration.HasLinkHeader
            ? Named((next?.LinkText ?? default, members.Items()), operation, taken, placed)
            : null;
    }

    // Without a name for the next link there is one page, and the extension tells which its items are.
    private static (EncodedText Next, (EncodedText Expression, TypeUse Item)? Items)? Declared(PagingDeclaration declaration, PageMembers members)
    {
        PageMember? next = declaration.NextLink is null ? null : members.Find(declaration.NextLink);
        (EncodedText, TypeUse)? items = PageMembers.Items(members.Find(declaration.Items));
        return declaration.NextLink is null
            ? items is null ? null : (EncodedText.Code($"null"), items)
            : next is { IsText: true } ? (next.LinkText, items) : null;
    }

    private PagingModel Named(
        (EncodedText Next, (EncodedText Expression, TypeUse Item)? Items) paging, OperationModel operation, HashSet<string> taken, PlacedOperation placed) => new(
        Free(operation, "Pages", taken, placed),
        paging.Items is null ? default : Free(operation, "Items", taken, placed),
        paging.Next,
        paging.Items?.Expression ?? default,
        paging.Items?.Item);

    // An operation called so keeps its name.
    private EncodedText Free(OperationModel operation, string variant, HashSet<string> taken, PlacedOperation placed)
    {
        string natural = operation.Name + variant;
        string name = !taken.Contains(natural) ? natural
            : !taken.Contains(operation.Name + "All" + variant) ? operation.Name + "All" + variant
            : StableHash.Behind(natural, placed.Text, taken.Contains);
        if (name != natural)
        {
            string things = $"The {variant.ToLowerInvariant()} of {placed.Text} and another operation";
            context.Report(NamingDescriptors.Renamed, placed.At, things, natural, $"{name} and {natural}");
        }

        taken.Add(name);
        return EncodedText.Identifier(name);
    }
}
