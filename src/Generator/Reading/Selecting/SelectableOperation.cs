using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Selecting;

/// <summary>What patterns can know of an operation.</summary>
internal readonly record struct SelectableOperation(string Path, JsonObject Node)
{
    /// <summary>Its operationId, its tags, or its path; an operation may have no operationId and no tag.</summary>
    public IEnumerable<string> Texts(PatternSubject subject) => subject switch
    {
        PatternSubject.Path => [Path],
        PatternSubject.OperationId => Node.Text("operationId") is { } id ? [id] : [],
        _ => Node.TryGetPropertyValue("tags", out JsonNode? tags) && tags is JsonArray names
            ? names.OfType<JsonValue>().Where(static name => name.GetValueKind() == JsonValueKind.String).Select(static name => name.GetValue<string>())
            : [],
    };
}
