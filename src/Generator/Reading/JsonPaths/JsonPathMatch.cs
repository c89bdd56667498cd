using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>A value that a query selects, and its place; null is JSON's null.</summary>
internal readonly record struct JsonPathMatch(JsonNode? Node, JsonPointer At);
