using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>What an operation with successes of several types gives back: a class around the value. It has no JSON.</summary>
internal sealed record ResultModel(EncodedText Name, DocumentationModel Documentation, bool IsDeprecated, EquatableArray<CaseModel> Cases)
    : TypeModel(Name, Documentation, IsDeprecated);
