namespace ReduGen.Generator.Reading.Shapes;

/// <summary>An array whose items are all of one shape.</summary>
internal sealed class ListShape(Shape item) : Shape
{
    public static ListShape Texts { get; } = new(ScalarShape.Text);

    public static ListShape Data { get; } = new(DataShape.Instance);

    public Shape Item { get; } = item;

    public override string Expected => "a list";
}
