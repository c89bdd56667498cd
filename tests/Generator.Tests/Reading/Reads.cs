using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Selecting;

namespace ReduGen.Generator.Tests.Reading;

/// <summary>Reads texts in tests: those that must be faultless, and those whose faults are marked.</summary>
internal static class Reads
{
    public static SourceTree Tree(string text, List<ReadingProblem> problems, string path = "spec.yaml") =>
        SourceReader.Read(path, SourceText.From(text), problems, TestContext.Current.CancellationToken);

    /// <summary>The tree of a text without any problem.</summary>
    public static SourceTree Clean(string text, string path = "spec.yaml")
    {
        List<ReadingProblem> problems = [];
        SourceTree tree = Tree(text, problems, path);
        Assert.Empty(problems);
        return tree;
    }

    /// <summary>The tree as JSON text, without any problem.</summary>
    public static string Json(string text, string path = "spec.yaml") => Clean(text, path).Root?.ToJsonString() ?? "null";

    /// <summary>Reads a marked text and asserts the kinds of its problems and that they stand at the marks, in this order.</summary>
    public static SourceTree Faulty(string marked, string path, params ReadingProblemKind[] kinds)
    {
        MarkedText text = MarkedText.Parse(marked);
        List<ReadingProblem> problems = [];
        SourceTree tree = Tree(text.Text, problems, path);
        AssertProblems(text, problems, kinds);
        return tree;
    }

    /// <summary>The document of a text without any problem.</summary>
    public static OpenApiDocument Document(string text, string path = "spec.yaml")
    {
        DocumentReading reading = FaultyDocument(text, path);
        Assert.NotNull(reading.Document);
        return reading.Document;
    }

    /// <summary>The same for a document.</summary>
    public static DocumentReading FaultyDocument(string marked, string path, params ReadingProblemKind[] kinds) =>
        FaultyDocument(marked, path, out _, kinds);

    public static DocumentReading FaultyDocument(string marked, string path, out List<ReadingProblem> problems, params ReadingProblemKind[] kinds)
    {
        MarkedText text = MarkedText.Parse(marked);
        problems = [];
        SourceTree tree = Tree(text.Text, problems, path);
        DocumentReading reading = DocumentReader.Read(tree, MarkedFiles.None, OperationSelection.Parse(""), problems, TestContext.Current.CancellationToken);
        AssertProblems(text, problems, kinds);
        return reading;
    }

    public static JsonNode At(this SourceTree tree, params string[] segments) =>
        segments.Aggregate(tree.Root!, static (node, segment) => node[segment]!);

    private static void AssertProblems(MarkedText text, List<ReadingProblem> problems, ReadingProblemKind[] kinds)
    {
        Assert.Equal(kinds, problems.Select(static problem => problem.Kind));
        Assert.Equal(text.Spans, problems.Select(static problem => problem.Span));
        SourceText source = SourceText.From(text.Text);
        Assert.All(problems, problem => Assert.Equal(source.Lines.GetLinePositionSpan(problem.Span), problem.Lines));
    }
}
