using Microsoft.OpenApi;

namespace ReduGen.Generator.Reading;

/// <summary>What came of reading a tree as an OpenAPI document; Document is null where none is possible, and a problem says why.</summary>
/// <param name="Sources">Where all of it was written.</param>
internal sealed record DocumentReading(OpenApiDocument? Document, DocumentVersion? Version, Sources Sources);
