using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A schema of an object with members: a class.</summary>
/// <param name="Members">All members, those of what it extends first.</param>
/// <param name="AdditionalMembers">The map of the members that the schema does not name, null where it wants none.</param>
/// <param name="Extension">Its place in a hierarchy of schemas, null where it has none.</param>
internal sealed record ObjectModel(
    EncodedText Name,
    DocumentationModel Documentation,
    bool IsDeprecated,
    EquatableArray<MemberModel> Members,
    AdditionalMembersModel? AdditionalMembers,
    ExtensionModel? Extension)
    : TypeModel(Name, Documentation, IsDeprecated);

/// <summary>The map beside an object's own members (<c>additionalProperties</c>).</summary>
/// <param name="IsInherited">Whether the class that is extended declares it.</param>
internal sealed record AdditionalMembersModel(EncodedText Name, TypeUse Value, bool IsInherited);

/// <summary>A class in a hierarchy: a schema with a discriminator, and those that extend it by allOf.</summary>
/// <param name="Base">The class that it extends, empty at the root.</param>
/// <param name="Unknown">At the root: the class of values whose discriminator the document does not name.</param>
/// <param name="DiscriminatorWireName">The name in JSON of the discriminator that chooses among the variants.</param>
/// <param name="Choice">What chooses this class among the variants of its base; null where nothing does.</param>
/// <param name="Variants">The classes that extend it, by the discriminator's value.</param>
internal sealed record ExtensionModel(
    EncodedText Base,
    EncodedText Unknown,
    string DiscriminatorWireName,
    ChoiceModel? Choice,
    EquatableArray<VariantModel> Variants)
{
    public bool IsRoot => Base.IsEmpty;

    public bool IsExtended => Variants.Count > 0;
}

/// <summary>The discriminator of a class's base, and its value that stands for the class, as an expression.</summary>
internal sealed record ChoiceModel(EncodedText DiscriminatorName, EncodedText Value);

/// <summary>A class that a discriminator's values stand for.</summary>
internal sealed record VariantModel(EquatableArray<string> Values, EncodedText TypeName);
