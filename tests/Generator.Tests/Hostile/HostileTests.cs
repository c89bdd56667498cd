using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsCheck;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Hostile;

/// <summary>
/// A document is untrusted input: whatever its strings are, its client and its fake declare what those of the harmless
/// twin declare, and send, read and answer with these strings.
/// </summary>
public sealed class HostileTests
{
    /// <summary>How many texts are tried in one string: every string gets every text in few compilations.</summary>
    private const int AtOnce = 6;

    [Theory]
    [MemberData(nameof(HostileDocument.Names), MemberType = typeof(HostileDocument))]
    public void No_text_declares_anything_whatever_string_it_is(string name)
    {
        var document = new HostileDocument(name);
        ClientShape harmless = Shape(document.With(static word => word));

        for (int first = 0; first < HostileTexts.Any.Length; first += AtOnce)
        {
            int[] chosen = [.. Enumerable.Range(first, AtOnce)];
            AssertTwin(document, harmless, word => Chosen(word, chosen));
        }
    }

    [Theory]
    [MemberData(nameof(HostileDocument.Names), MemberType = typeof(HostileDocument))]
    public void Nor_do_several_of_them_together(string name)
    {
        var document = new HostileDocument(name);
        ClientShape harmless = Shape(document.With(static word => word));

        // Each word gets others, and which ones depends on the seeds alone.
        Gen.Int[0, 10_000].Array[1, 4].Sample(
            seeds => AssertTwin(document, harmless, word => Chosen(word, seeds.Select(seed => seed + int.Parse(word[3..], CultureInfo.InvariantCulture)))),
            iter: 12,
            threads: 1);
    }

    [Theory]
    [MemberData(nameof(HostileDocument.Names), MemberType = typeof(HostileDocument))]
    public void Nor_where_an_overlay_brings_them(string name)
    {
        var document = new HostileDocument(name);
        string version = name == "everything-2.yaml" ? "\"swagger\": \"2.0\"" : "\"openapi\": \"3.2.0\"";
        ClientShape Overlaid(string hostile) => Shape(
            $$"""{ {{version}}, "info": { "title": "t", "version": "1" }, "paths": {} }""",
            overlays: $$"""{ "overlay": "1.0.0", "info": { "title": "t", "version": "1" }, "actions": [{ "target": "$", "update": {{hostile}} }] }""");

        ClientShape harmless = Overlaid(document.With(static word => word));
        ClientShape hostile = Overlaid(document.With(word => word + Chosen(word, Enumerable.Range(0, HostileTexts.Any.Length))));

        Assert.Equal(Shape(document.With(static word => word)).Declarations, harmless.Declarations);
        Assert.Equal(harmless.Declarations, hostile.Declarations);
    }

    [Theory]
    [MemberData(nameof(HostileDocument.Names), MemberType = typeof(HostileDocument))]
    public void Texts_of_100_KB_are_texts(string name)
    {
        var document = new HostileDocument(name);

        // A fake has no examples of this length.
        AssertTwin(
            document,
            Shape(document.With(static word => word), fake: ""),
            word => word[3] is '2' or '3' or '4' or '5' ? "" : string.Concat(Enumerable.Repeat("long \"text\" ", 100_000 / 12)),
            fake: "");
    }

    [Theory]
    [InlineData("everything-2.yaml", "tok144 tok158 tok159 tok160 tok161 tok162 tok163 tok164")]
    [InlineData("everything-3.yaml", "tok151 tok152 tok197 tok1060 tok1123 tok1124 tok1125 tok1126 tok1127 tok1128 tok1129 tok1131 tok1132 tok1134 tok1135 tok1137")]
    public void Examples_are_among_these_strings(string name, string words) =>
        Assert.Empty(words.Split(' ').Except(Shape(new HostileDocument(name).With(static word => word)).Texts));

    private static void AssertTwin(HostileDocument document, ClientShape harmless, Func<string, string> more, string fake = "true")
    {
        string Replace(string word) => word + more(word);
        ClientShape hostile = Shape(document.With(Replace), fake);

        Assert.Equal(harmless.Declarations, hostile.Declarations);
        Assert.Equal(
            harmless.Texts.Select(text => HostileDocument.Replaced(text, word => WellFormedText.Repair(Replace(word)) ?? Replace(word))).Order(StringComparer.Ordinal),
            hostile.Texts);
    }

    private static ClientShape Shape(string document, string fake = "true", params string[] overlays)
    {
        CoreRun run = CoreRun.Of(document, "openapi.json", fake: fake, overlays: overlays);
        Compilation client = run.Compiled();

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Contains("error", StringComparison.Ordinal));
        Assert.Equal([], TestProject.Problems(client).Select(Generate.Printed));
        return ClientShape.Of(client, client.SyntaxTrees.Where(tree => run.Files.ContainsKey(tree.FilePath)));
    }

    private static string Chosen(string word, IEnumerable<int> indexes)
    {
        string[] texts = [.. HostileTexts.For(word)];
        return string.Concat(indexes.Select(index => texts[index % texts.Length]));
    }
}
