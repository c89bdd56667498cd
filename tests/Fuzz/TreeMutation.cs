using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Tests.Hostile;

namespace ReduGen.Fuzz;

/// <summary>Changes a document by what it says: values in other places, of other kinds and under other keys, and references that lead elsewhere.</summary>
internal sealed class TreeMutation
{
    private const int MostChanges = 6;

    private static readonly string[] Scalars =
    [
        "string", "integer", "number", "boolean", "array", "object", "null", "date-time", "int32", "uint64", "binary", "byte", "decimal", "query", "header", "path", "cookie", "querystring",
        "deepObject", "matrix", "label", "form", "apiKey", "http", "oauth2", "bearer", "multipart/form-data", "text/event-stream", "application/jsonl", "*/*", "default", "2XX", "200",
        "#/components/schemas/tok150", "#/components/schemas", "#", "#/", "other.yaml#/a", "https://things.example/a.json", "/tok300/{tok301}", "{a}", "", " ", "TResult", "Task", "System",
    ];

    private readonly JsonNode[] _all;
    private readonly string[] _keys;

    public TreeMutation(IReadOnlyList<JsonNode> documents)
    {
        _all = [.. documents.SelectMany(Nodes)];
        _keys =
        [
            .. documents.SelectMany(Nodes).OfType<JsonObject>().SelectMany(static members => members).Select(static member => member.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            "$ref", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "not", "if", "then", "else", "dependentSchemas", "unevaluatedProperties", "prefixItems", "contains", "propertyNames",
            "itemSchema", "itemEncoding", "prefixEncoding", "nullable", "xml", "additionalOperations", "x-csharp-name", "x-ms-client-name", "mediaTypes", "pathItems", "<<", "query", "trace",
        ];
    }

    public JsonNode Mutate(JsonNode root, Random random)
    {
        JsonNode document = root.DeepClone();
        Prune(document, random);
        for (int changes = 1 + random.Next(MostChanges); changes > 0; changes--)
        {
            JsonNode[] nodes = [.. Nodes(document)];
            Change(nodes[random.Next(nodes.Length)], nodes, random);
        }

        return document;
    }

    // Small documents take little time, and show what one thing does without the others.
    private static void Prune(JsonNode document, Random random)
    {
        foreach (JsonObject map in new[] { document["paths"], document["components"]?["schemas"], document["definitions"] }.OfType<JsonObject>())
        {
            foreach (string key in map.Select(static member => member.Key).Where(_ => random.Next(3) > 0).ToArray())
            {
                map.Remove(key);
            }
        }
    }

    private void Change(JsonNode node, JsonNode[] nodes, Random random)
    {
        switch (node)
        {
            case JsonObject members when random.Next(3) > 0:
                ChangeMember(members, random);
                break;
            case JsonArray items when random.Next(3) > 0:
                items.Insert(random.Next(items.Count + 1), Other(nodes, random));
                break;
            case { Parent: not null } when !IsAround(node, nodes):
                node.ReplaceWith(Other(nodes, random));
                break;
        }
    }

    private void ChangeMember(JsonObject members, Random random)
    {
        string key = members.Count == 0 || random.Next(2) == 0 ? _keys[random.Next(_keys.Length)] : members.ElementAt(random.Next(members.Count)).Key;
        switch (random.Next(6))
        {
            case 0:
                members.Remove(key);
                break;
            case 1 when members.Count > 0:
                JsonNode? moved = members.ElementAt(random.Next(members.Count)).Value;
                members[key] = moved?.DeepClone();
                break;
            case 2 when members.Count > 0:
                string renamed = members.ElementAt(random.Next(members.Count)).Key;
                JsonNode? value = members[renamed];
                members.Remove(renamed);
                members[random.Next(2) == 0 ? key : renamed + HostileTexts.Any[random.Next(HostileTexts.Any.Length)]] = value;
                break;
            case 3:
                members["$ref"] = Scalars[random.Next(Scalars.Length)];
                break;
            default:
                members[key] = Other(_all, random);
                break;
        }
    }

    private JsonNode? Other(JsonNode[] nodes, Random random) => random.Next(12) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonNode.Parse(random.Next(2) == 0 ? "1e400" : "-0.0000000000000000000000000001"),
        3 => JsonValue.Create(random.Next(-3, 300)),
        4 => JsonValue.Create(HostileTexts.Any[random.Next(HostileTexts.Any.Length)].Replace('\uD800', '?').Replace('\uDC00', '?')),
        5 or 6 => JsonValue.Create(Scalars[random.Next(Scalars.Length)]),
        7 => new JsonArray(),
        8 => new JsonArray(nodes[random.Next(nodes.Length)].DeepClone(), _all[random.Next(_all.Length)].DeepClone()),
        9 => new JsonObject { [_keys[random.Next(_keys.Length)]] = _all[random.Next(_all.Length)].DeepClone() },
        10 => nodes[random.Next(nodes.Length)].DeepClone(),
        _ => _all[random.Next(_all.Length)].DeepClone(),
    };

    // The document's own halves stay: without them hardly anything is read.
    private static bool IsAround(JsonNode node, JsonNode[] nodes) => ReferenceEquals(node.Parent, nodes[0]) && node is JsonObject { Count: > 1 };

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        yield return node;
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonNode below in children.OfType<JsonNode>().SelectMany(Nodes))
        {
            yield return below;
        }
    }
}
