using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>
/// Names what becomes a component after the place where it was written, so that no name depends on what else there is: where two would
/// be one, both get more of their places.
/// </summary>
internal static class ComponentNames
{
    /// <summary>Keywords whose members have names, which say more than the keyword.</summary>
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "parameters", "responses", "headers",
        "requestBodies", "examples", "links", "callbacks", "securitySchemes", "mediaTypes", "pathItems", "paths", "webhooks", "content",
    };

    /// <summary>Names for places, none of which is one of <paramref name="taken"/>; in the order of the places.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SourcePlace> places, IEnumerable<string> taken)
    {
        HashSet<string> used = new(taken, StringComparer.Ordinal);
        string[] names = new string[places.Count];
        int[] open = [.. Enumerable.Range(0, places.Count)];
        foreach (Func<SourcePlace, string> form in new Func<SourcePlace, string>[] { Short, Longer, Whole })
        {
            ILookup<string, int> groups = open.ToLookup(index => form(places[index]), StringComparer.Ordinal);
            foreach (IGrouping<string, int> group in groups.Where(group => group.Count() == 1 && !used.Contains(group.Key)).ToArray())
            {
                names[group.First()] = group.Key;
            }

            // None of a group gets the short name, so that the order does not decide.
            used.UnionWith(groups.Select(static group => group.Key));
            open = [.. open.Where(index => names[index] is null)];
        }

        foreach (int index in open)
        {
            names[index] = Counted(Whole(places[index]), used);
        }

        return names;
    }

    /// <summary>A name with nothing in it that Microsoft.OpenApi takes for a part of a reference; another one if it is taken.</summary>
    public static string Free(string name, HashSet<string> used)
    {
        string safe = Safe(name);
        return used.Add(safe) ? safe : Counted(safe, used);
    }

    private static string Short(SourcePlace place) => place.At.Depth == 0 ? Stem(place.File.Name) : Joined(Words(place.At));

    private static string Longer(SourcePlace place)
    {
        if (place.At.Depth == 0)
        {
            string[] path = place.File.Name.Split('/');
            return Joined([.. path.Skip(path.Length - 2).Take(path.Length > 1 ? 1 : 0), Stem(place.File.Name)]);
        }

        return place.File.Name.Length == 0 ? Joined(place.At.Segments) : Joined([Stem(place.File.Name), .. Words(place.At)]);
    }

    private static string Whole(SourcePlace place) => Joined([.. place.File.Name.Split('/'), .. place.At.Segments]);

    private static string Counted(string name, HashSet<string> used)
    {
        int count = 2;
        while (!used.Add(name + "_" + count.ToString(CultureInfo.InvariantCulture)))
        {
            count++;
        }

        return name + "_" + count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Stem(string file)
    {
        string name = file.Substring(file.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return Safe(dot > 0 ? name.Substring(0, dot) : name);
    }

    private static List<string> Words(JsonPointer at)
    {
        List<string> words = [];
        bool isName = false;
        string before = "";
        foreach (string segment in at.Segments)
        {
            if (isName && before == "parameters" && segment.All(char.IsDigit))
            {
                words.Add("parameter" + segment);
            }
            else if (isName ? before != "content" : segment is not ("components" or "schema") && !Maps.Contains(segment))
            {
                words.Add(segment);
            }

            isName = !isName && Maps.Contains(segment);
            before = segment;
        }

        return words;
    }

    private static string Joined(IEnumerable<string> words) => Safe(string.Join("_", words.Select(Safe).Where(static word => word.Length > 0)));

    private static string Safe(string name)
    {
        string safe = new string([.. name.Select(static c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_')]).Trim('_');
        return safe.Length > 0 ? safe : "Part";
    }
}
