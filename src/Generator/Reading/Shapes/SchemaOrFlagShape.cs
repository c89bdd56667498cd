namespace ReduGen.Generator.Reading.Shapes;

/// <summary>A schema, or true or false as Microsoft.OpenApi keeps them: <c>additionalProperties</c>.</summary>
internal sealed class SchemaOrFlagShape : Shape
{
    public static SchemaOrFlagShape Instance { get; } = new();

    public override string Expected => "a schema, true or false";
}
