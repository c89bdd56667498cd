using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>
/// Follows the text of a reference to what it names: a pointer or an anchor (RFC 3986, 3.5), in this file or another marked one, or in a
/// schema with an <c>$id</c>.
/// </summary>
internal sealed class ReferenceResolver(PartFiles parts, Moves moves)
{
    /// <summary>References on the way of a pointer; more are a circle.</summary>
    private const int MostOnTheWay = 32;

    private readonly Dictionary<(SourceFile File, string Text), Location> _known = [];
    private readonly Dictionary<SourceFile, SchemaIds> _ids = [];
    private readonly Dictionary<(SourceFile File, JsonPointer At, string Text), Resolution> _failed = [];
    private int _onTheWay;

    public Resolution Resolve(string text, SourcePlace from)
    {
        if (_known.TryGetValue((from.File, text), out Location? known))
        {
            return Resolution.To(known);
        }

        // Each reference is followed once: its pointer may lead through others, and through each of them in two ways.
        (SourceFile, JsonPointer, string) key = (from.File, from.At, text);
        if (_failed.TryGetValue(key, out Resolution failed))
        {
            return failed;
        }

        _failed[key] = Resolution.Nowhere("leads back to itself");
        if (_onTheWay == MostOnTheWay)
        {
            return _failed[key];
        }

        _onTheWay++;
        try
        {
            int hash = text.IndexOf('#');
            string file = hash < 0 ? text : text.Substring(0, hash);
            string fragment = hash < 0 ? "" : text.Substring(hash + 1);
            Resolution found = file.Trim().Length == 0 ? InThisFile(text, fragment, from) : InFile(text, file.Trim(), fragment, from);
            if (found.Location is null)
            {
                _failed[key] = found;
            }
            else
            {
                _failed.Remove(key);
            }

            return found;
        }
        finally
        {
            _onTheWay--;
        }
    }

    /// <summary>How many schemas of the file have an anchor of this name.</summary>
    public int AnchorsOf(string name, SourceFile file) => Ids(file).AnchorsOf(name);

    private Resolution InThisFile(string text, string fragment, SourcePlace from)
    {
        // By JSON Schema a pointer begins at the schema with an $id around it. Authors mean the file, if there is such a place.
        if (fragment.StartsWith("/", StringComparison.Ordinal) && Navigate(from.File, JsonPointer.Parse(text)) is { } location)
        {
            return Known(text, from, location);
        }

        JsonPointer resource = Ids(from.File).ResourceAt(from.At);
        return InResource(new SourcePlace(from.File, resource), fragment) is { } inner
            ? Resolution.To(inner)
            : Resolution.Nowhere("leads to nothing in this " + (from.File.Name.Length == 0 ? "document" : "file"));
    }

    private Resolution InFile(string text, string name, string fragment, SourcePlace from)
    {
        string? scheme = Scheme(name);
        string path = FilePath.Resolve(from.File.Path, Uri.UnescapeDataString(name));
        if (scheme is null && (parts.Find(path) ?? parts.Find(FilePath.Resolve(from.File.Path, name))) is { } file)
        {
            return InResource(new SourcePlace(file, JsonPointer.Root), fragment) is { } location
                ? Known(text, from, location)
                : Resolution.Nowhere(file.Tree.Root is null ? "leads to a file that is empty" : "leads to nothing in its file");
        }

        if (Ids(from.File).Find(name, from.At) is { } resource)
        {
            return InResource(new SourcePlace(from.File, resource), fragment) is { } location
                ? Resolution.To(location)
                : Resolution.Nowhere("leads to nothing in this document");
        }

        return scheme is "" or "http" or "https" ? Resolution.Failed(ReadingProblemKind.RemoteReference)
            : scheme is not null ? Resolution.Nowhere("leads to nothing in this document")
            : parts.CaseTwin(path, from.File) is { } twin ? Resolution.Failed(ReadingProblemKind.MiscasedFile, twin)
            : Resolution.Failed(ReadingProblemKind.UnlistedFile, parts.ItemPath(path));
    }

    /// <summary>A schema with an <c>$id</c>, or a file, and a fragment in it.</summary>
    private Location? InResource(SourcePlace resource, string fragment)
    {
        string name = Uri.UnescapeDataString(fragment);
        if (name.Length > 0 && name[0] != '/')
        {
            // Without the slash a pointer is still one to people.
            return Ids(resource.File).Anchor(resource.At, name) is { } anchor
                ? Navigate(resource.File, anchor)
                : Navigate(resource.File, JsonPointer.Parse("#/" + fragment));
        }

        return Navigate(resource.File, resource.Append(JsonPointer.Parse("#" + fragment).Segments).At);
    }

    private Location? Navigate(SourceFile file, JsonPointer at)
    {
        JsonNode? node = file.Tree.Root;
        SourcePlace place = new(file, JsonPointer.Root);
        foreach (string segment in at.Segments)
        {
            if (!TryStep(moves.Home(node), segment, out JsonNode? next))
            {
                // What is not here may be where a reference on the way leads.
                if ((moves.Home(node) as JsonObject)?.Text("$ref") is not { } reference
                    || Resolve(reference, place).Location is not { } through
                    || !TryStep(moves.Home(through.Node), segment, out next))
                {
                    return null;
                }

                place = through.Place;
            }

            node = next;
            place = moves.OriginOf(node) ?? place.Append(segment);
        }

        return node is null ? null : new Location(place, node);
    }

    private static bool TryStep(JsonNode? node, string segment, out JsonNode? next)
    {
        next = null;
        switch (node)
        {
            case JsonObject members when members.TryGetPropertyValue(segment, out next):
                // A name with nothing behind it (YAML) is that thing with nothing in it.
                next ??= new JsonObject();
                return true;
            case JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count:
                next = items[index];
                return next is not null;
            default:
                return false;
        }
    }

    /// <summary>The scheme of a URI, empty where only a host is given; null for a path, which may begin with a drive.</summary>
    private static string? Scheme(string name)
    {
        if (name.StartsWith("//", StringComparison.Ordinal))
        {
            return "";
        }

        int colon = name.IndexOf(':');
        return colon > 1 && Uri.CheckSchemeName(name.Substring(0, colon)) ? name.Substring(0, colon).ToLowerInvariant() : null;
    }

    private Resolution Known(string text, SourcePlace from, Location location)
    {
        _known[(from.File, text)] = location;
        return Resolution.To(location);
    }

    private SchemaIds Ids(SourceFile file)
    {
        if (!_ids.TryGetValue(file, out SchemaIds? ids))
        {
            ids = new SchemaIds(file, moves);
            _ids.Add(file, ids);
        }

        return ids;
    }
}
