using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Reading;

namespace ReduGen.Fuzz;

/// <summary>The inputs of a seed: documents of ours, mutated by structure, by character, or both.</summary>
internal sealed class Inputs
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly int _seed;
    private readonly (string Name, string Text, JsonNode Root)[] _documents;
    private readonly TreeMutation _trees;

    public Inputs(int seed)
    {
        _seed = seed;
        _documents = [.. Names().Select(static name => (name, Text(name), Tree(name, Text(name))))];
        _trees = new TreeMutation([.. _documents.Select(static document => document.Root)]);
    }

    /// <summary>The input of a number, the same in every run.</summary>
    public Input Get(int number)
    {
        var random = new Random(unchecked((_seed * 1_000_003) + number));
        bool hasFake = random.Next(3) == 0;
        (string name, string text, JsonNode root) = _documents[random.Next(_documents.Length)];
        if (random.Next(5) == 0)
        {
            return new Input(number, name, AsFile(TextMutation.Mutate(text, random)), hasFake);
        }

        JsonNode tree = _trees.Mutate(root, random);
        string json = tree.ToJsonString(random.Next(3) == 0 ? Indented : null);
        string file = random.Next(3) == 0 ? "openapi.yaml" : "openapi.json";
        return new Input(number, file, AsFile(random.Next(6) == 0 ? TextMutation.Mutate(json, random) : json), hasFake);
    }

    // A file of UTF-8 has no halves of surrogate pairs.
    private static string AsFile(string text) => WellFormedText.Repair(text) ?? text;

    private static IEnumerable<string> Names() => typeof(Inputs).Assembly.GetManifestResourceNames()
        .Where(static name => Path.GetExtension(name) is ".yaml" or ".json")
        .Order(StringComparer.Ordinal);

    private static string Text(string name)
    {
        using Stream stream = typeof(Inputs).Assembly.GetManifestResourceStream(name)!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static JsonNode Tree(string name, string text) =>
        SourceReader.Read(name, SourceText.From(text), [], CancellationToken.None).Root
        ?? throw new InvalidOperationException($"The document {name} cannot be read.");
}
