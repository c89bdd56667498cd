using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading;

/// <summary>
/// JSON numbers as they were written: an element keeps the text, so 1.0 stays 1.0 and no digit of a large integer is lost; it also
/// converts to every numeric type, where a node made of a long gives only a long.
/// </summary>
internal sealed class NumberNodes
{
    /// <summary>Parsing costs a document each; most numbers of a file are a few that repeat.</summary>
    private readonly Dictionary<string, JsonElement> _elements = new(System.StringComparer.Ordinal);

    /// <param name="number">A number by the grammar of RFC 8259, section 6.</param>
    public JsonNode Create(string number)
    {
        if (!_elements.TryGetValue(number, out JsonElement element))
        {
            using JsonDocument document = JsonDocument.Parse(number);
            element = document.RootElement.Clone();
            _elements.Add(number, element);
        }

        return JsonValue.Create(element)!;
    }
}
