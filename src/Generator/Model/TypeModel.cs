using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A schema that becomes a C# type.</summary>
internal abstract record TypeModel(EncodedText Name, DocumentationModel Documentation, bool IsDeprecated);

/// <summary>A schema of an object with members: a class.</summary>
/// <param name="AdditionalMembers">The map of the members that the schema does not name, null where it wants none.</param>
internal sealed record ObjectModel(
    EncodedText Name,
    DocumentationModel Documentation,
    bool IsDeprecated,
    EquatableArray<MemberModel> Members,
    AdditionalMembersModel? AdditionalMembers)
    : TypeModel(Name, Documentation, IsDeprecated);

/// <summary>The map beside an object's own members (<c>additionalProperties</c>).</summary>
internal sealed record AdditionalMembersModel(EncodedText Name, TypeUse Value);

/// <summary>A schema of an enumeration of strings: an open struct over the wire value.</summary>
internal sealed record StringEnumModel(
    EncodedText Name,
    DocumentationModel Documentation,
    bool IsDeprecated,
    EquatableArray<EnumValueModel> Values)
    : TypeModel(Name, Documentation, IsDeprecated);

/// <summary>A value of an enumeration.</summary>
internal sealed record EnumValueModel(EncodedText Name, string WireValue);
