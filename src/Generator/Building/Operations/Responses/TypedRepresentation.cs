using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>A representation with its C# type, and what a case of it is called.</summary>
internal sealed record TypedRepresentation(ResponseRepresentation Representation, string Title, TypeUse Type)
{
    /// <summary>What two representations share whose values are one and the same type.</summary>
    public string TypeKey => Schemas.TypeKey.Of(Type);
}
