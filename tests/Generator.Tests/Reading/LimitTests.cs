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

    [Theory]
    [InlineData("spec.json")]
    [InlineData("spec.yaml")]
    public void A_document_of_the_largest_size_is_read_and_one_character_more_is_a_problem(string path)
    {
        string largest = "{\"a\":" + new string(' ', Limits.Characters - 7) + "1}";
        Assert.Equal(Limits.Characters, largest.Length);
        Assert.NotNull(Reads.Clean(largest, path).Root);

        List<ReadingProblem> problems = [];
        Assert.Null(Reads.Tree(largest + " ", problems, path).Root);
        Assert.Equal(ReadingProblemKind.TooLarge, Assert.Single(problems).Kind);
    }

    [Theory]
    [InlineData("spec.json")]
    [InlineData("spec.yaml")]
    public void A_text_of_the_largest_size_is_read_and_one_character_more_is_a_problem_at_it(string path)
    {
        string largest = new('x', Limits.ScalarCharacters - 2);
        Assert.Equal(largest, Reads.Clean($"{{\"a\":\"{largest}\"}}", path).At("a").GetValue<string>());

        List<ReadingProblem> problems = [];
        Assert.Null(Reads.Tree($"{{\"a\":\"{largest}x\"}}", problems, path).Root);
        ReadingProblem problem = Assert.Single(problems);
        Assert.Equal((ReadingProblemKind.ScalarTooLarge, "{\"a\":".Length, "#/a"), (problem.Kind, problem.Span.Start, problem.Pointer));
    }

    [Theory]
    [InlineData(499, true)]
    [InlineData(500, false)]
    public void As_many_values_come_of_aliases_as_the_limit_says(int aliases, bool isRead)
    {
        // 1,001 values each: the list and its items.
        string yaml = $"a: &a [{string.Join(", ", Enumerable.Repeat("1", 1_000))}]\nb: [{string.Join(", ", Enumerable.Repeat("*a", aliases))}]\n";
        List<ReadingProblem> problems = [];
        Assert.Equal(isRead, Reads.Tree(yaml, problems).Root is not null);
        Assert.Equal(isRead ? [] : [ReadingProblemKind.AliasesTooLarge], problems.Select(static problem => problem.Kind));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(600, false)]
    public void As_many_values_come_of_path_items_that_are_repeated_as_the_limit_says(int paths, bool isRead)
    {
        string tags = string.Join(", ", Enumerable.Repeat("a", 1_000));
        string repeated = string.Concat(Enumerable.Range(0, paths).Select(static i => $"  /a{i}: {{ $ref: '#/x-shared' }}\n"));
        string text = $"openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\nx-shared: {{ get: {{ tags: [{tags}], responses: {{}} }} }}\npaths:\n{repeated}";

        List<ReadingProblem> problems = [];
        DocumentReader.Read(Reads.Clean(text), MarkedFiles.None, OperationSelection.Parse(""), problems, CancellationToken.None);
        Assert.Equal(isRead, problems.Count == 0);
        Assert.All(problems, static problem => Assert.Equal((ReadingProblemKind.UnresolvedReference, true), (problem.Kind, problem.Detail.StartsWith("is one of too many", System.StringComparison.Ordinal))));
    }

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
