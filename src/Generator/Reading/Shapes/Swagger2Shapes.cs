namespace ReduGen.Generator.Reading.Shapes;

/// <summary>The objects of OpenAPI 2.0.</summary>
internal static class Swagger2Shapes
{
    public static ObjectShape Document { get; } = new("Swagger");

    static Swagger2Shapes()
    {
        ObjectShape schema = SchemaShape.Instance;
        ListShape schemes = new(ScalarShape.OneOf("http", "https", "ws", "wss"));
        ObjectShape parameter = Typed(new ObjectShape("parameter") { Referable = true })
            .With(ScalarShape.Text, "name")
            .With(ScalarShape.OneOf("query", "header", "path", "formData", "body"), "in")
            .With(ScalarShape.Flag, "required", "allowEmptyValue", "deprecated", "readOnly")
            .With(schema, "schema")
            .With(DataShape.Instance, "example");
        MapShape headers = new(Typed(new ObjectShape("header")));
        ObjectShape response = new ObjectShape("response") { Referable = true }
            .With(ScalarShape.Text, "description")
            .With(schema, "schema")
            .With(headers, "headers")
            .With(MapShape.Data, "examples");
        ListShape parameters = new(parameter);
        ObjectShape operation = new ObjectShape("operation")
            .With(ListShape.Texts, "tags", "consumes", "produces")
            .With(ScalarShape.Text, "summary", "description", "operationId")
            .With(SharedShapes.ExternalDocs, "externalDocs")
            .With(parameters, "parameters")
            .With(new MapShape(response) { Extensible = true }, "responses")
            .With(schemes, "schemes")
            .With(ScalarShape.Flag, "deprecated")
            .With(SharedShapes.Security, "security");
        ObjectShape pathItem = new ObjectShape("path item") { Referable = true }
            .With(operation, "get", "put", "post", "delete", "options", "head", "patch")
            .With(parameters, "parameters");
        ObjectShape scheme = new ObjectShape("security scheme")
            .With(ScalarShape.Text, "description", "name")
            .With(ScalarShape.OneOf("basic", "apiKey", "oauth2"), "type")
            .With(ScalarShape.OneOf("query", "header"), "in")
            .With(ScalarShape.OneOf("implicit", "password", "application", "accessCode"), "flow")
            .With(ScalarShape.Uri, "authorizationUrl", "tokenUrl")
            .With(MapShape.Texts, "scopes");

        Document
            .With(ScalarShape.Text, "swagger", "basePath")
            .With(ScalarShape.Host, "host")
            .With(SharedShapes.Info, "info")
            .With(schemes, "schemes")
            .With(ListShape.Texts, "consumes", "produces")
            .With(new MapShape(pathItem) { OfPaths = true, Extensible = true }, "paths")
            .With(new MapShape(schema), "definitions")
            .With(new MapShape(parameter), "parameters")
            .With(new MapShape(response), "responses")
            .With(new MapShape(scheme), "securityDefinitions")
            .With(SharedShapes.Security, "security")
            .With(new ListShape(SharedShapes.Tag), "tags")
            .With(SharedShapes.ExternalDocs, "externalDocs");
    }

    /// <summary>Parameters and headers carry the keywords of their type themselves.</summary>
    private static ObjectShape Typed(ObjectShape shape) => shape
        .With(ScalarShape.Text, "description", "format", "pattern")
        .With(ScalarShape.OneOf("string", "number", "integer", "boolean", "array", "object", "file"), "type")
        .With(ScalarShape.OneOf("csv", "ssv", "pipes", "multi"), "collectionFormat") // tsv makes Microsoft.OpenApi throw
        .With(SchemaShape.Instance, "items")
        .With(ScalarShape.Number, "maximum", "minimum")
        .With(ScalarShape.Step, "multipleOf")
        .With(ScalarShape.Flag, "exclusiveMaximum", "exclusiveMinimum", "uniqueItems")
        .With(ScalarShape.Count, "maxLength", "minLength", "maxItems", "minItems")
        .With(ListShape.Data, "enum")
        .With(DataShape.Instance, "default");
}
