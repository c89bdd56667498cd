namespace ReduGen.Generator.Reading.Shapes;

/// <summary>The objects that are the same in every version of the specification.</summary>
internal static class SharedShapes
{
    public static ObjectShape ExternalDocs { get; } = new ObjectShape("external documentation")
        .With(ScalarShape.Text, "description")
        .With(ScalarShape.Uri, "url");

    public static ObjectShape Info { get; } = new ObjectShape("info")
        .With(ScalarShape.Text, "title", "summary", "description", "version")
        .With(ScalarShape.Uri, "termsOfService")
        .With(new ObjectShape("contact").With(ScalarShape.Text, "name", "email").With(ScalarShape.Uri, "url"), "contact")
        .With(new ObjectShape("license").With(ScalarShape.Text, "name", "identifier").With(ScalarShape.Uri, "url"), "license");

    public static ObjectShape Tag { get; } = new ObjectShape("tag")
        .With(ScalarShape.Text, "name", "summary", "description", "parent", "kind")
        .With(ExternalDocs, "externalDocs");

    /// <summary>Alternatives, each a map from a scheme's name to its scopes.</summary>
    public static ListShape Security { get; } = new(new MapShape(ListShape.Texts));
}
