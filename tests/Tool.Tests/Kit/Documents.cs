namespace ReduGen.Tool.Tests.Kit;

/// <summary>Documents of each verdict.</summary>
internal static class Documents
{
    public const string Clean =
        """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        paths:
          /things:
            get:
              operationId: listThings
              responses:
                '200':
                  description: The things.
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: '#/components/schemas/Thing' } }
        components:
          schemas:
            Thing: { type: object, required: [id], properties: { id: { type: string } } }

        """;

    /// <summary>Its second response has a status that does not exist.</summary>
    public const string Diagnosed =
        """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        paths:
          /things:
            get:
              operationId: countThings
              responses:
                '200':
                  description: How many.
                  content:
                    application/json:
                      schema: { type: integer }
                '99x': { description: Nothing. }

        """;

    public const string NotOpenApi =
        """
        type: object
        properties:
          openapi: { type: string }

        """;
}
