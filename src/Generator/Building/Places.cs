using System.Linq;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Building;

/// <summary>Places in a document: builders speak of them in the words of OpenAPI 3, whatever the document's version.</summary>
internal static class Places
{
    public static readonly JsonPointer Paths = JsonPointer.Root.Append("paths");
    public static readonly JsonPointer Servers = JsonPointer.Root.Append("servers");
    public static readonly JsonPointer Schemas = Component("schemas");
    public static readonly JsonPointer Responses = Component("responses");
    public static readonly JsonPointer Parameters = Component("parameters");
    public static readonly JsonPointer RequestBodies = Component("requestBodies");
    public static readonly JsonPointer SecuritySchemes = Component("securitySchemes");

    /// <summary>The same place in the words of the document's own version (OpenAPI 2.0 keeps its definitions at the root).</summary>
    public static JsonPointer InSource(JsonPointer at, DocumentVersion version) =>
        version == DocumentVersion.V20 ? InVersion2(at) : at;

    private static JsonPointer Component(string kind) => JsonPointer.Root.Append("components").Append(kind);

    private static JsonPointer InVersion2(JsonPointer at)
    {
        if (at.Parent is null)
        {
            return at;
        }

        return (at.Depth, at.Parent.Segment, at.Segment) switch
        {
            // What 2.0 has in place of servers: host, basePath and schemes make one.
            (1, _, "servers") => JsonPointer.Root.Append("basePath"),
            (2 or 3, "servers", _) or (3, _, "url") when at.Segments.First() == "servers" => InVersion2(at.Parent),
            (2, "components", "schemas") => JsonPointer.Root.Append("definitions"),
            (2, "components", "securitySchemes") => JsonPointer.Root.Append("securityDefinitions"),
            (2, "components", var kind) => JsonPointer.Root.Append(kind),
            _ => InVersion2(at.Parent).Append(at.Segment),
        };
    }
}
