using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Selecting;

namespace ReduGen.Bench.Peers.Growth;

/// <summary>
/// Documents of any number of operations, and always of the same kind: a hundred operations of several documents with what they need, repeated under other
/// names. So a cost per operation that grows with the document is the generator's, not another mixture's.
/// </summary>
internal static class GrownDocument
{
    private const int OperationsOfEach = 25;

    private static readonly string[] Parts = ["github-rest.json", "digitalocean.json", "box.json", "discord.json"];

    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    /// <summary>The documents that a part is taken from and that are not there.</summary>
    public static IEnumerable<string> Missing => Parts.Select(Repository.CorpusDocument).Where(static path => !File.Exists(path));

    /// <summary>Makes a document.</summary>
    /// <param name="hundreds">How many hundred operations it has.</param>
    public static string Make(int hundreds)
    {
        var paths = new JsonObject();
        var schemas = new JsonObject();
        (string Name, JsonObject Tree)[] parts = [.. Parts.Select(static name => (Path.GetFileNameWithoutExtension(name), Sample(Repository.CorpusDocument(name))))];
        for (int copy = 0; copy < hundreds; copy++)
        {
            foreach ((string name, JsonObject tree) in parts)
            {
                Add(tree, $"{name}{copy}", paths, schemas);
            }
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Grown", ["version"] = "1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://api.example" }),
            ["paths"] = paths,
            ["components"] = schemas,
        }.ToJsonString();
    }

    /// <summary>The first operations of a document, and the components that they need.</summary>
    private static JsonObject Sample(string path)
    {
        using FileStream stream = File.OpenRead(path);
        var root = (JsonObject)SourceReader.Read(path, SourceText.From(stream), [], CancellationToken.None).Root!;
        var paths = (JsonObject)root["paths"]!;
        int left = OperationsOfEach;
        JsonMembers.Keep(paths, (_, item) =>
        {
            JsonMembers.Keep((JsonObject)item!, (member, _) => !Methods.Contains(member) || left-- > 0);
            return Methods.Any(((JsonObject)item!).ContainsKey);
        });
        foreach (JsonNode? operation in paths.SelectMany(static item => Methods.Select(method => item.Value![method])))
        {
            (operation as JsonObject)?.Remove("security");
        }

        (root["components"] as JsonObject)?.Remove("securitySchemes");
        root.Remove("webhooks");
        new ComponentPruning(root, CancellationToken.None).Run().Count();
        return root;
    }

    private static void Add(JsonObject tree, string copy, JsonObject paths, JsonObject components)
    {
        // Every reference is one to a component; names of components, operations and tags get the copy's name in front.
        var renamed = (JsonObject)JsonNode.Parse(tree.ToJsonString())!;
        Rename(renamed, copy);
        foreach ((string path, JsonNode? item) in Taken(renamed, "paths"))
        {
            paths[$"/{copy}{path}"] = item;
        }

        foreach ((string section, JsonNode? members) in Taken(renamed, "components"))
        {
            if (components[section] is not JsonObject target)
            {
                components[section] = target = [];
            }

            foreach ((string name, JsonNode? component) in ((JsonObject)members!).ToArray())
            {
                ((JsonObject)members!).Remove(name);
                target[$"{copy}-{name}"] = component;
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Taken(JsonObject owner, string key)
    {
        var members = (JsonObject)owner[key]!;
        KeyValuePair<string, JsonNode?>[] all = [.. members];
        members.Clear();
        return all;
    }

    private static void Rename(JsonNode? node, string copy)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((string key, JsonNode? value) in members.ToArray())
                {
                    if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String && Renamed(key, text.GetValue<string>(), copy) is { } renamed)
                    {
                        members[key] = renamed;
                    }
                    else if (key == "tags" && value is JsonArray)
                    {
                        members[key] = new JsonArray(copy);
                    }
                    else
                    {
                        Rename(value, copy);
                    }
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Rename(item, copy);
                }

                break;
        }
    }

    private static string? Renamed(string key, string value, string copy) =>
        value.StartsWith("#/components/", StringComparison.Ordinal) ? value.Insert(value.LastIndexOf('/') + 1, copy + "-")
        : key == "operationId" ? $"{copy}/{value}"
        : null;
}
