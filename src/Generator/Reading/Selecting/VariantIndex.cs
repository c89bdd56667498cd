using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Selecting;

/// <summary>
/// What a schema with a discriminator leads to beside its references (OpenAPI 3.1, Discriminator Object): the schemas that its mapping names, and those that
/// extend it by <c>allOf</c> without its knowing them.
/// </summary>
internal sealed class VariantIndex
{
    private readonly JsonObject _schemas;
    private readonly ILookup<string, string> _extending;

    /// <param name="schemas">The document's schemas by name; null where it has none.</param>
    public VariantIndex(JsonObject? schemas)
    {
        _schemas = schemas ?? [];
        _extending = _schemas
            .SelectMany(static schema => Bases(schema.Value).Select(parent => (Parent: parent, Child: schema.Key)))
            .ToLookup(static pair => pair.Parent, static pair => pair.Child);
    }

    /// <param name="schema">A schema, or what looks like one.</param>
    /// <param name="discriminator">Its discriminator; in OpenAPI 2.0 a property's name.</param>
    public IEnumerable<JsonNode> Of(JsonObject schema, JsonNode discriminator)
    {
        IEnumerable<string> mapped = discriminator is JsonObject members && members.TryGetPropertyValue("mapping", out JsonNode? node) && node is JsonObject mapping
            ? mapping.Select(member => mapping.Text(member.Key)).OfType<string>().Select(static text => Name(text))
            : [];
        IEnumerable<string> extending = ReferenceEquals(schema.Parent, _schemas) ? Descendants(schema.GetPropertyName()) : [];
        return mapped.Concat(extending).Select(name => _schemas.TryGetPropertyValue(name, out JsonNode? variant) ? variant : null).OfType<JsonNode>();
    }

    private IEnumerable<string> Descendants(string name)
    {
        HashSet<string> found = [];
        Stack<string> waiting = new([name]);
        while (waiting.Count > 0)
        {
            foreach (string child in _extending[waiting.Pop()].Where(found.Add))
            {
                waiting.Push(child);
            }
        }

        return found;
    }

    private static IEnumerable<string> Bases(JsonNode? schema) =>
        schema is JsonObject members && members.TryGetPropertyValue("allOf", out JsonNode? node) && node is JsonArray all
            ? all.OfType<JsonObject>().Select(static part => part.Text("$ref")).OfType<string>().Select(Name)
            : [];

    // The mapping of a bundled document holds references to components, or names.
    private static string Name(string reference)
    {
        JsonPointer at = JsonPointer.Parse(reference);
        return at.Segment.Length > 0 ? at.Segment : reference;
    }
}
