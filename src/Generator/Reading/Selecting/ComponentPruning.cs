using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;

namespace ReduGen.Generator.Reading.Selecting;

/// <summary>
/// Takes out the components of a bundled document that nothing outside of them leads to. In such a document every reference is one to a component, so the
/// members <c>$ref</c> tell all; an example that has such a member keeps a component too many, which costs a type and no mistake.
/// </summary>
internal sealed class ComponentPruning(JsonObject root, CancellationToken cancellation)
{
    // Security schemes are referred to by name, and an operation more must not take a constructor away.
    private static readonly string[] Sections3 =
        ["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks", "pathItems", "mediaTypes"];

    private static readonly string[] Sections2 = ["definitions", "parameters", "responses"];

    private readonly HashSet<JsonObject> _sections = [];
    private readonly HashSet<JsonNode> _reached = [];
    private readonly Stack<JsonNode> _waiting = new();

    /// <returns>Where the components were that went.</returns>
    public IEnumerable<JsonPointer> Run()
    {
        (JsonPointer At, JsonObject Members)[] sections = [.. Sections()];
        _sections.UnionWith(sections.Select(static section => section.Members));
        var variants = new VariantIndex(sections.FirstOrDefault(static section => section.At.Segment is "schemas" or "definitions").Members);
        _waiting.Push(root);
        while (_waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Walk(_waiting.Pop(), variants);
        }

        return [.. sections.SelectMany(section => JsonMembers
            .Keep(section.Members, (_, component) => component is null || _reached.Contains(component))
            .Select(section.At.Append))];
    }

    private IEnumerable<(JsonPointer At, JsonObject Members)> Sections()
    {
        bool is3 = root.TryGetPropertyValue("components", out JsonNode? node);
        JsonObject? owner = is3 ? node as JsonObject : root;
        JsonPointer at = is3 ? JsonPointer.Root.Append("components") : JsonPointer.Root;
        foreach (string name in is3 ? Sections3 : Sections2)
        {
            if (owner is not null && owner.TryGetPropertyValue(name, out JsonNode? section) && section is JsonObject members)
            {
                yield return (at.Append(name), members);
            }
        }
    }

    private void Walk(JsonNode node, VariantIndex variants)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                WalkLater(item);
            }

            return;
        }

        if (node is not JsonObject members || _sections.Contains(members))
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (member.Key == "$ref" && members.Text("$ref") is { } reference)
            {
                Reach(Component(reference));
            }
            else
            {
                WalkLater(member.Value);
            }
        }

        if (members.TryGetPropertyValue("discriminator", out JsonNode? discriminator) && discriminator is JsonObject or JsonValue)
        {
            foreach (JsonNode variant in variants.Of(members, discriminator))
            {
                Reach(variant);
            }
        }
    }

    private void Reach(JsonNode? component)
    {
        if (component is not null && _reached.Add(component))
        {
            _waiting.Push(component);
        }
    }

    private void WalkLater(JsonNode? node)
    {
        if (node is JsonObject or JsonArray)
        {
            _waiting.Push(node);
        }
    }

    private JsonNode? Component(string reference)
    {
        JsonNode? node = root;
        foreach (string segment in JsonPointer.Parse(reference).Segments)
        {
            node = node is JsonObject owner && owner.TryGetPropertyValue(segment, out JsonNode? next) ? next : null;
        }

        return node;
    }
}
