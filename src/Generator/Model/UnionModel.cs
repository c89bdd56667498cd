using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A schema whose values are of one of several types: a class around the value.</summary>
/// <param name="Cases">The types.</param>
/// <param name="Tests">How the case of a JSON value is found, by the kind of JSON.</param>
internal sealed record UnionModel(
    EncodedText Name,
    DocumentationModel Documentation,
    bool IsDeprecated,
    EquatableArray<CaseModel> Cases,
    EquatableArray<UnionKindModel> Tests)
    : TypeModel(Name, Documentation, IsDeprecated);

/// <summary>The tests of one kind of JSON, in order; where none holds, the value is kept as it is.</summary>
internal sealed record UnionKindModel(UnionJsonKind Kind, EquatableArray<UnionTestModel> Tests);

/// <summary>A test for a case: the text of a member, that a member is there, that the JSON fits, or none at all.</summary>
internal sealed record UnionTestModel(UnionTest Test, int Case, string MemberName, EquatableArray<string> Values);

/// <summary>What tells a union's case.</summary>
internal enum UnionTest
{
    Always,
    MemberValue,
    HasMember,
    Fits,
}

/// <summary>The kinds of JSON among which a union chooses.</summary>
internal enum UnionJsonKind
{
    String,
    Number,
    Boolean,
    Array,
    Object,
}
