namespace ReduGen.Generator.Reading.Shapes;

/// <summary>An object whose keys are the document's own: names, paths, status codes, media types.</summary>
internal sealed class MapShape(Shape value) : Shape
{
    public static MapShape Texts { get; } = new(ScalarShape.Text);

    public static MapShape Data { get; } = new(DataShape.Instance);

    public Shape Value { get; } = value;

    /// <summary>Keys begin with a slash: the Paths Object.</summary>
    public bool OfPaths { get; init; }

    /// <summary>Keys that begin with <c>x-</c> are extensions, not the document's names.</summary>
    public bool Extensible { get; init; }

    /// <summary>May be a Reference Object: the Callback Object.</summary>
    public bool Referable { get; init; }

    public override string Expected => "an object";
}
