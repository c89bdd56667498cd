using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A schema of an enumeration: an open struct over the wire value.</summary>
/// <param name="Type">The type of the wire value.</param>
internal sealed record EnumModel(
    EncodedText Name,
    DocumentationModel Documentation,
    bool IsDeprecated,
    TypeUse Type,
    EquatableArray<EnumValueModel> Values)
    : TypeModel(Name, Documentation, IsDeprecated);

/// <summary>A value of an enumeration: its name, its text for the documentation, and the C# constant.</summary>
internal sealed record EnumValueModel(EncodedText Name, string WireText, EncodedText Constant);
