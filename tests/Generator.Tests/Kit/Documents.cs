using System.Linq;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>Small documents: a test writes only what it is about.</summary>
internal static class Documents
{
    /// <summary>A document whose only operation gives back the schema <c>Thing</c>; the schemas stand at four spaces.</summary>
    public static string WithSchemas(string schemas) =>
        """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        paths:
          /things:
            get:
              operationId: getThing
              responses:
                '200':
                  description: The thing.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Thing' }
        components:
          schemas:

        """ + schemas;

    /// <summary>A document whose only operation needs the security scheme <c>Key</c>, which has these members.</summary>
    public static string WithScheme(string scheme) =>
        $$"""
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        components:
          securitySchemes:
            Key: { {{scheme}} }
        paths:
          /things:
            get: { operationId: getThing, security: [{ Key: [] }], responses: { '204': { description: Done. } } }
        """;

    /// <summary>A document with these paths; they stand at two spaces.</summary>
    public static string WithPaths(string paths) =>
        """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string } } }
        paths:

        """ + paths;

    /// <summary>The document that a fence of a page stands for: the words behind it say which part of one it is.</summary>
    public static string Whole(string kind, string text) => kind switch
    {
        "yaml paths" => WithPaths(Indented(text, "  ")),
        "yaml schemas" => WithSchemas(Indented(text, "    ")),
        _ => text,
    };

    private static string Indented(string text, string by) => string.Join('\n', text.Split('\n').Select(line => by + line));
}
