using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Paging;

/// <summary>A member of a page, or of an object in it, and the expression that reads it.</summary>
internal sealed record PageMember(MemberModel Member, EncodedText Expression)
{
    /// <summary>The page itself: null where a success without a body is one too.</summary>
    public static readonly EncodedText Page = EncodedText.Code($"page");

    public static PageMember Of(EncodedText owner, MemberModel member) => new(member, EncodedText.Code($"{owner}?.{member.Name}"));

    public bool IsList => Member.Type.Kind == JsonKind.List;

    /// <summary>Whether it can hold a link.</summary>
    public bool IsText => Member.Type.Kind is JsonKind.String or JsonKind.Uri;

    /// <summary>The text of the link in it.</summary>
    public EncodedText LinkText => Member.Type.Kind == JsonKind.Uri ? EncodedText.Code($"{Expression}?.OriginalString") : Expression;
}
