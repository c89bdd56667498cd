using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// Keeps the examples that are beside schemas from Microsoft.OpenApi: 3.11 does not step out of those of a media type, and each makes it write a longer place at
/// every reference that follows, which was nine tenths of reading a document of 10,000 operations. Those of a response of OpenAPI 2.0 would be bodies in media
/// types that the operation does not produce.
/// </summary>
internal static class ExamplesRule
{
    /// <summary>The specification extension under which they are read instead.</summary>
    public const string Extension = "x-redugen-examples";

    private const string Written = "examples";

    public static void Apply(JsonObject members, ObjectShape shape)
    {
        if (members.TryGetPropertyValue(Written, out JsonNode? examples))
        {
            members.Remove(Written);
            if (shape.TryGetField(Written, out _))
            {
                members[Extension] = examples;
            }
        }
    }
}
