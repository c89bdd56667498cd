using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>
/// The names that the schemas of a file give themselves: <c>$id</c>, <c>$anchor</c> and <c>$dynamicAnchor</c> (JSON Schema 2020-12,
/// section 8.2), and <c>$self</c> of the document (OpenAPI 3.2, 4.1.1).
/// </summary>
internal sealed class SchemaIds
{
    /// <summary>Members whose keys are names, so that none of them is a keyword.</summary>
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "parameters", "responses", "paths",
    };

    private static readonly HashSet<string> Data = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "value", "dataValue" };

    private readonly Moves _moves;
    private readonly Dictionary<string, JsonPointer> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonPointer, string> _ids = [];
    private readonly Dictionary<(JsonPointer Resource, string Name), JsonPointer> _anchors = [];
    private readonly Dictionary<string, List<JsonPointer>> _byName = new(StringComparer.Ordinal);

    public SchemaIds(SourceFile file, Moves moves)
    {
        _moves = moves;
        _ids.Add(JsonPointer.Root, file.Path);
        Add(file.Tree.Root, JsonPointer.Root, JsonPointer.Root, namesFollow: false);
    }

    /// <summary>The schema with an <c>$id</c> around a place, or the file's root.</summary>
    public JsonPointer ResourceAt(JsonPointer at)
    {
        while (!_ids.ContainsKey(at) && at.Parent is { } parent)
        {
            at = parent;
        }

        return at;
    }

    /// <summary>The schema that a reference without fragment names by its <c>$id</c>.</summary>
    public JsonPointer? Find(string reference, JsonPointer from) =>
        _resources.TryGetValue(Combine(_ids[ResourceAt(from)], reference), out JsonPointer? at) ? at : null;

    public JsonPointer? Anchor(JsonPointer resource, string name)
    {
        if (_anchors.TryGetValue((resource, name), out JsonPointer? at))
        {
            return at;
        }

        // Few know that an $id begins a space of anchors of its own: one that is alone in the file is meant.
        return _byName.TryGetValue(name, out List<JsonPointer>? all) && all.Count == 1 ? all[0] : null;
    }

    /// <summary>How many schemas of the file have an anchor of this name.</summary>
    public int AnchorsOf(string name) => _byName.TryGetValue(name, out List<JsonPointer>? all) ? all.Count : 0;

    private static string Combine(string on, string reference)
    {
        string text = reference.TrimEnd('#');
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? absolute) && !absolute.IsFile)
        {
            return absolute.AbsoluteUri;
        }

        return Uri.TryCreate(on, UriKind.Absolute, out Uri? uri) && !uri.IsFile
            ? Uri.TryCreate(uri, text, out Uri? combined) ? combined.AbsoluteUri : text
            : FilePath.Resolve(on, text);
    }

    private void Add(JsonNode? node, JsonPointer at, JsonPointer resource, bool namesFollow)
    {
        node = _moves.Home(node);
        if (node is JsonArray items)
        {
            for (int i = 0; i < items.Count; i++)
            {
                Add(items[i], at.Append(i), resource, namesFollow: false);
            }
        }
        else if (node is JsonObject members)
        {
            resource = namesFollow ? resource : AddNames(members, at, resource);
            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                if (member.Value is not JsonValue && (namesFollow || !Data.Contains(member.Key)))
                {
                    Add(member.Value, at.Append(member.Key), resource, !namesFollow && Maps.Contains(member.Key));
                }
            }
        }
    }

    private JsonPointer AddNames(JsonObject members, JsonPointer at, JsonPointer resource)
    {
        if ((members.Text("$id") ?? (at.Depth == 0 ? members.Text("$self") : null)) is { Length: > 0 } id)
        {
            if (id[0] == '#')
            {
                // The anchors of drafts 4 to 7.
                AddAnchor(id.Substring(1), at, resource);
            }
            else
            {
                string full = Combine(_ids[resource], id);
                _resources[full] = at;
                _ids[at] = full;
                resource = at;
            }
        }

        AddAnchor(members.Text("$anchor"), at, resource);
        AddAnchor(members.Text("$dynamicAnchor"), at, resource);
        return resource;
    }

    private void AddAnchor(string? name, JsonPointer at, JsonPointer resource)
    {
        if (name is null)
        {
            return;
        }

        _anchors[(resource, name)] = at;
        if (!_byName.TryGetValue(name, out List<JsonPointer>? all))
        {
            all = [];
            _byName.Add(name, all);
        }

        all.Add(at);
    }
}
