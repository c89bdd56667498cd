using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A property of an object's schema.</summary>
/// <param name="WireName">The member's name in JSON.</param>
/// <param name="HasTableName">Whether the name stands in the names table; the few that cannot are looked for one by one.</param>
/// <param name="IsRequired">Whether the member must be there.</param>
/// <param name="IsNullable">Whether its value may be null.</param>
internal sealed record MemberModel(
    string WireName,
    EncodedText Name,
    TypeUse Type,
    bool HasTableName,
    bool IsRequired,
    bool IsNullable,
    bool IsDeprecated,
    DocumentationModel Documentation)
{
    /// <summary>Absent, null and a value are three states: the member remembers whether it was assigned.</summary>
    public bool HasPresence => !IsRequired && IsNullable;
}
