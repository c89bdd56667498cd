namespace ReduGen.Generator.Reading.Shapes;

/// <summary>The objects of OpenAPI 3.0, 3.1 and 3.2, with the fields of all three.</summary>
internal static class OpenApi3Shapes
{
    public static ObjectShape Document { get; } = new("OpenAPI");

    private static readonly ScalarShape Style =
        ScalarShape.OneOf("matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie");

    static OpenApi3Shapes()
    {
        ObjectShape schema = SchemaShape.Instance;
        ObjectShape pathItem = new("path item") { Referable = true };
        ObjectShape mediaType = new("media type") { Referable = true };
        ObjectShape encoding = new("encoding");
        MapShape content = new(mediaType);

        ObjectShape variable = new ObjectShape("server variable")
            .With(ScalarShape.Text, "default", "description")
            .With(ListShape.Texts, "enum");
        ObjectShape server = new ObjectShape("server")
            .With(ScalarShape.Text, "url", "description", "name")
            .With(new MapShape(variable), "variables");
        ListShape servers = new(server);

        MapShape examples = new(new ObjectShape("example") { Referable = true }
            .With(ScalarShape.Text, "summary", "description", "externalValue", "serializedValue")
            .With(DataShape.Instance, "value", "dataValue"));
        ObjectShape header = Described("header")
            .With(examples, "examples")
            .With(content, "content");
        ObjectShape parameter = Described("parameter")
            .With(ScalarShape.Text, "name")
            .With(ScalarShape.OneOf("query", "header", "path", "cookie", "querystring"), "in")
            .With(examples, "examples")
            .With(content, "content");
        MapShape headers = new(header);

        mediaType
            .With(schema, "schema", "itemSchema")
            .With(DataShape.Instance, "example")
            .With(examples, "examples")
            .With(new MapShape(encoding), "encoding")
            .With(new ListShape(encoding), "prefixEncoding")
            .With(encoding, "itemEncoding");
        encoding
            .With(ScalarShape.Text, "contentType")
            .With(Style, "style")
            .With(ScalarShape.Flag, "explode", "allowReserved")
            .With(headers, "headers")
            .With(new MapShape(encoding), "encoding")
            .With(new ListShape(encoding), "prefixEncoding")
            .With(encoding, "itemEncoding");

        ObjectShape requestBody = new ObjectShape("request body") { Referable = true }
            .With(ScalarShape.Text, "description")
            .With(content, "content")
            .With(ScalarShape.Flag, "required");
        MapShape links = new(new ObjectShape("link") { Referable = true }
            .With(ScalarShape.Text, "operationRef", "operationId", "description")
            .With(MapShape.Data, "parameters")
            .With(DataShape.Instance, "requestBody")
            .With(server, "server"));
        ObjectShape response = new ObjectShape("response") { Referable = true }
            .With(ScalarShape.Text, "summary", "description")
            .With(headers, "headers")
            .With(content, "content")
            .With(links, "links");
        MapShape callbacks = new(new MapShape(pathItem) { Extensible = true, Referable = true });

        ObjectShape operation = new ObjectShape("operation")
            .With(ListShape.Texts, "tags")
            .With(ScalarShape.Text, "summary", "description", "operationId")
            .With(SharedShapes.ExternalDocs, "externalDocs")
            .With(new ListShape(parameter), "parameters")
            .With(requestBody, "requestBody")
            .With(new MapShape(response) { Extensible = true }, "responses")
            .With(callbacks, "callbacks")
            .With(ScalarShape.Flag, "deprecated")
            .With(SharedShapes.Security, "security")
            .With(servers, "servers");
        pathItem
            .With(ScalarShape.Text, "summary", "description")
            .With(operation, "get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
            .With(new MapShape(operation), "additionalOperations")
            .With(servers, "servers")
            .With(new ListShape(parameter), "parameters");

        ObjectShape components = new ObjectShape("components")
            .With(new MapShape(schema), "schemas")
            .With(new MapShape(response), "responses")
            .With(new MapShape(parameter), "parameters")
            .With(examples, "examples")
            .With(new MapShape(requestBody), "requestBodies")
            .With(headers, "headers")
            .With(new MapShape(SecurityScheme()), "securitySchemes")
            .With(links, "links")
            .With(callbacks, "callbacks")
            .With(new MapShape(pathItem), "pathItems")
            .With(content, "mediaTypes");

        Document
            .With(ScalarShape.Text, "openapi", "$self", "jsonSchemaDialect")
            .With(SharedShapes.Info, "info")
            .With(servers, "servers")
            .With(new MapShape(pathItem) { OfPaths = true, Extensible = true }, "paths")
            .With(new MapShape(pathItem), "webhooks")
            .With(components, "components")
            .With(SharedShapes.Security, "security")
            .With(new ListShape(SharedShapes.Tag), "tags")
            .With(SharedShapes.ExternalDocs, "externalDocs");
    }

    /// <summary>What the Parameter Object and the Header Object share.</summary>
    private static ObjectShape Described(string name) => new ObjectShape(name) { Referable = true }
        .With(ScalarShape.Text, "description")
        .With(Style, "style")
        .With(ScalarShape.Flag, "required", "deprecated", "allowEmptyValue", "explode", "allowReserved")
        .With(SchemaShape.Instance, "schema")
        .With(DataShape.Instance, "example");

    private static ObjectShape SecurityScheme()
    {
        ObjectShape flow = new ObjectShape("OAuth flow")
            .With(ScalarShape.Uri, "authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")
            .With(MapShape.Texts, "scopes");
        ObjectShape flows = new ObjectShape("OAuth flows")
            .With(flow, "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization");
        return new ObjectShape("security scheme") { Referable = true }
            .With(ScalarShape.Text, "description", "name", "scheme", "bearerFormat")
            .With(ScalarShape.OneOf("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"), "type")
            .With(ScalarShape.OneOf("query", "header", "cookie"), "in")
            .With(ScalarShape.Uri, "openIdConnectUrl", "oauth2MetadataUrl")
            .With(ScalarShape.Flag, "deprecated")
            .With(flows, "flows");
    }
}
