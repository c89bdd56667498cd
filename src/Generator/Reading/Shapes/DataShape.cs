namespace ReduGen.Generator.Reading.Shapes;

/// <summary>Any JSON value, never looked into: examples, defaults, extensions.</summary>
internal sealed class DataShape : Shape
{
    public static DataShape Instance { get; } = new();

    public override string Expected => "any value";
}
