using System.Collections.Generic;

namespace ReduGen.Generator.Reading.Shapes;

/// <summary>A text, a number or a truth value. Written as another scalar it is read as meant where only one meaning is possible.</summary>
internal sealed class ScalarShape : Shape
{
    private ScalarShape(ScalarKind kind, string expected, params string[] names)
    {
        Kind = kind;
        Expected = expected;
        Names = names;
    }

    public static ScalarShape Text { get; } = new(ScalarKind.Text, "a text");

    public static ScalarShape Uri { get; } = new(ScalarKind.Uri, "a URI");

    public static ScalarShape AbsoluteUri { get; } = new(ScalarKind.AbsoluteUri, "a URI with a scheme");

    public static ScalarShape Host { get; } = new(ScalarKind.Host, "a host name or address with an optional port");

    public static ScalarShape Flag { get; } = new(ScalarKind.Flag, "true or false");

    public static ScalarShape Number { get; } = new(ScalarKind.Number, "a number");

    /// <summary>A number that Microsoft.OpenApi keeps as a decimal; the others it keeps as text.</summary>
    public static ScalarShape Step { get; } = new(ScalarKind.Step, "a number greater than 0");

    /// <summary>The least or greatest number of something.</summary>
    public static ScalarShape Count { get; } = new(ScalarKind.Count, "a whole number, 0 or greater");

    public ScalarKind Kind { get; }

    /// <summary>The texts that are possible, where the specification lists them.</summary>
    public IReadOnlyList<string> Names { get; }

    public override string Expected { get; }

    public static ScalarShape OneOf(params string[] names) => new(ScalarKind.Name, "one of " + string.Join(", ", names), names);
}
