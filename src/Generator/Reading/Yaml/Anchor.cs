using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Yaml;

/// <summary>
/// What an anchor names: a value of the tree, or (for an alias that stands as a key) its text. Not complete while its node is being
/// read.
/// </summary>
internal sealed record Anchor(bool Complete, JsonNode? Node, int Row, string? Text);
