using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A schema of an object with files among its properties: the class of its multipart bodies.</summary>
/// <param name="AdditionalMembers">The map of the parts that the schema does not name; null where it wants none.</param>
internal sealed record MultipartModel(
    EncodedText Name,
    DocumentationModel Documentation,
    bool IsDeprecated,
    EquatableArray<MultipartMemberModel> Members,
    MultipartMemberModel? AdditionalMembers)
    : TypeModel(Name, Documentation, IsDeprecated);

/// <summary>A property of a multipart body.</summary>
internal sealed record MultipartMemberModel(MemberModel Member, PartKind Kind);

/// <summary>What a property of a multipart body is.</summary>
internal enum PartKind
{
    Value,
    File,
    Files,
}
