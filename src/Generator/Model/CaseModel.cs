using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>One of the types of which a class holds one: a union's, or a result's.</summary>
/// <param name="ParameterName">The function of <c>Match</c> that takes it.</param>
/// <param name="Title">What the document calls it.</param>
internal sealed record CaseModel(EncodedText ParameterName, string Title, TypeUse Type);
