namespace ReduGen.Generator.Reading.Shapes;

/// <summary>
/// What may stand at a place of an OpenAPI document. The shapes say where the specification's objects are and where data is: a
/// <c>$ref</c> in an example is data, and so is a property called <c>$ref</c>.
/// </summary>
internal abstract class Shape
{
    /// <summary>What must stand here, as part of a sentence: "a list".</summary>
    public abstract string Expected { get; }
}
