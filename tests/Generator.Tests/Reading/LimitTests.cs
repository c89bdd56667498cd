using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Selecting;

namespace ReduGen.Generator.Tests.Reading;

public sealed class LimitTests
{
    [Theory]
    [InlineData("spec.json")]
    [InlineData("spec.yaml")]
    public void What_is_nested_too_deep_is_a_problem(string path)
    {
        List<ReadingProblem> problems = [];
        Assert.Null(Reads.Tree(new string('[', 100_000), problems, path).Root);
        ReadingProblem problem = Assert.Single(problems);
        Assert.Equal((ReadingProblemKind.TooDeep, Limits.Depth), (problem.Kind, problem.Span.Start));
    }

    [Theory]
    [InlineData("spec.json")]
    [InlineData("spec.yaml")]
    public void The_deepest_document_is_read(string path) =>
        Reads.Clean(new string('[', Limits.Depth) + new string(']', Limits.Depth), path);

    [Fact]
    public void The_number_of_problems_is_bounded()
    {
        List<ReadingProblem> problems = [];
        Reads.Tree("{" + string.Join(",", Enumerable.Repeat("\"a\":1", 10_000)) + "}", problems, "spec.json");
        Assert.Equal(Limits.Problems, problems.Count);
    }

    [Fact]
    public void The_deepest_schemas_fit_a_stack_of_256_KB()
    {
        // Two levels are the document's own; "items" makes the most schemas of a depth, in the version whose reader needs the most stack.
        string schemas = string.Concat(Enumerable.Repeat("{\"items\":", Limits.Depth - 4)) + "{}" + new string('}', Limits.Depth - 4);
        string text = $$"""{"openapi":"3.1.0","components":{"schemas":{"A":{{schemas}} } } }""";
        DocumentReading? reading = null;
        Thread thread = new(() => reading = DocumentReader.Read(Reads.Clean(text, "spec.json"), MarkedFiles.None, OperationSelection.Parse(""), [], CancellationToken.None), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(reading?.Document);
    }

    [Fact]
    public void A_cancelled_reading_ends()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SourceReader.Read("spec.yaml", SourceText.From("a: 1"), [], source.Token));
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(Reads.Clean("a: 1"), MarkedFiles.None, OperationSelection.Parse(""), [], source.Token));
    }
}
