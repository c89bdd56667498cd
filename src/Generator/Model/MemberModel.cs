using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A property of an object's schema.</summary>
/// <param name="WireName">The member's name in JSON.</param>
/// <param name="HasTableName">Whether the name stands in the names table; the few that cannot are looked for one by one.</param>
/// <param name="IsRequired">Whether the member must be there.</param>
/// <param name="IsNullable">Whether its value may be null.</param>
/// <param name="IsReadOnly">Whether only the server writes it: not demanded of the caller, and not sent.</param>
/// <param name="IsWriteOnly">Whether only the caller writes it: not demanded of the server.</param>
/// <param name="IsInherited">Whether the class that is extended declares it.</param>
/// <param name="IsPatched">Whether a merge patch may remove it by null, even where its value cannot be null.</param>
/// <param name="IsDiscriminator">Whether its value tells the class: the constructors set it.</param>
internal sealed record MemberModel(
    string WireName,
    EncodedText Name,
    TypeUse Type,
    bool HasTableName,
    bool IsRequired,
    bool IsNullable,
    bool IsReadOnly,
    bool IsWriteOnly,
    bool IsInherited,
    bool IsDiscriminator,
    bool IsPatched,
    bool IsDeprecated,
    DocumentationModel Documentation)
{
    /// <summary>Absent, null and a value are three states: the member remembers whether it was assigned.</summary>
    public bool HasPresence => !IsRequired && (IsNullable || IsPatched);

    /// <summary>Whether the caller must give a value: the schema requires it, and neither the schema nor the server fixes it.</summary>
    public bool IsDemanded => IsRequired && !IsReadOnly && !IsDiscriminator && (Type.Constant.IsEmpty || IsNullable);
}
