using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.JsonPaths;

namespace ReduGen.Generator.Reading.Overlays;

/// <summary>An Action Object (Overlay 1.1, Action Object).</summary>
/// <param name="At">Its place in the overlay.</param>
/// <param name="Target">What it changes.</param>
/// <param name="Removes">Whether it removes the target; then nothing else of it counts.</param>
/// <param name="Update">What it merges into the target; null where it does not.</param>
/// <param name="Copy">The value of the document that it merges into the target; null where it does not.</param>
internal sealed record OverlayAction(JsonPointer At, JsonPathQuery Target, bool Removes, JsonNode? Update, JsonPathQuery? Copy);
