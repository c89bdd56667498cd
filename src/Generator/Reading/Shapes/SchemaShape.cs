namespace ReduGen.Generator.Reading.Shapes;

/// <summary>
/// The Schema Object of all versions together: which keyword counts in which version is for <c>Repair</c> and for Microsoft.OpenApi to
/// say.
/// </summary>
internal static class SchemaShape
{
    public static ObjectShape Instance { get; } = new("schema") { Referable = true };

    static SchemaShape()
    {
        MapShape schemas = new(Instance);
        ObjectShape discriminator = new ObjectShape("discriminator")
            .With(ScalarShape.Text, "propertyName", "defaultMapping")
            .With(MapShape.Texts, "mapping");
        ObjectShape xml = new ObjectShape("XML")
            .With(ScalarShape.Text, "name", "prefix", "nodeType")
            .With(ScalarShape.AbsoluteUri, "namespace")
            .With(ScalarShape.Flag, "attribute", "wrapped");

        Instance
            .With(ScalarShape.Text, "title", "description", "format", "pattern", "contentEncoding", "contentMediaType")
            .With(ScalarShape.Text, "$schema", "$id", "$comment", "$anchor", "$dynamicAnchor", "$dynamicRef")
            .With(ScalarShape.Number, "maximum", "minimum")
            .With(ScalarShape.Step, "multipleOf")
            .With(ScalarShape.Count, "maxLength", "minLength", "maxItems", "minItems")
            .With(ScalarShape.Count, "maxContains", "minContains", "maxProperties", "minProperties")
            .With(ScalarShape.Flag, "uniqueItems", "readOnly", "writeOnly", "deprecated", "nullable")
            .With(ListShape.Texts, "required")
            .With(ListShape.Data, "enum", "examples")
            .With(new ListShape(Instance), "allOf", "anyOf", "oneOf", "prefixItems")
            .With(Instance, "not", "items", "contains", "propertyNames", "if", "then", "else", "contentSchema", "unevaluatedItems")
            .With(SchemaOrFlagShape.Instance, "additionalProperties", "unevaluatedProperties")
            .With(schemas, "properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
            .With(new MapShape(ListShape.Texts), "dependentRequired")
            .With(new MapShape(ScalarShape.Flag), "$vocabulary")
            .With(discriminator, "discriminator")
            .With(xml, "xml")
            .With(SharedShapes.ExternalDocs, "externalDocs")
            .With(DataShape.Instance, "type", "exclusiveMaximum", "exclusiveMinimum", "const", "default", "example");
    }
}
