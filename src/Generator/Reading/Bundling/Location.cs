using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>A value that a reference leads to, and where it was written.</summary>
internal sealed record Location(SourcePlace Place, JsonNode Node);
