using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Overlays;

namespace ReduGen.Generator.Tests.Reading;

/// <summary>OpenAPI Overlay 1.0 and 1.1.</summary>
public sealed class OverlayTests
{
    private const string Document =
        """
        info: { title: Things, x-old: true }
        tags: [first, second, third]
        paths:
          /a: { get: { parameters: [{ name: p, in: query }] } }
          /b: { get: { parameters: [{ name: q, in: query }] } }
        """;

    [Fact]
    public void Members_are_merged_and_inserted_and_single_values_replaced() => Assert.Equal(
        """{"title":"Other","x-old":true,"x-new":{"a":[1]}}""",
        Applied("$.info", "update: { title: Other, x-new: { a: [1] } }")["info"]!.ToJsonString());

    [Fact]
    public void Items_are_appended_one_by_one_or_as_a_list()
    {
        Assert.Equal("""["first","second","third","fourth"]""", Applied("$.tags", "update: fourth")["tags"]!.ToJsonString());
        Assert.Equal("""["first","second","third","fourth","fifth"]""", Applied("$.tags", "update: [fourth, fifth]")["tags"]!.ToJsonString());
        Assert.Equal("""["first","second","third","fourth"]""", Applied("$", "update: { tags: [fourth] }")["tags"]!.ToJsonString());
    }

    [Fact]
    public void A_single_value_that_is_selected_is_replaced() =>
        Assert.Equal("""["first","2nd","third"]""", Applied("$.tags[?@ == 'second']", "update: 2nd")["tags"]!.ToJsonString());

    [Fact]
    public void Every_selected_value_is_changed() => Assert.Equal(
        """{"/a":{"get":{"parameters":[{"name":"p","in":"query","required":true}]}},"/b":{"get":{"parameters":[{"name":"q","in":"query","required":true}]}}}""",
        Applied("$.paths.*.get.parameters[?@.in == 'query']", "update: { required: true }")["paths"]!.ToJsonString());

    [Fact]
    public void Members_and_items_are_removed()
    {
        Assert.Equal("""{"title":"Things"}""", Applied("$.info['x-old']", "remove: true")["info"]!.ToJsonString());
        Assert.Equal("""["second"]""", Applied("$.tags[0, 2, 0]", "remove: true")["tags"]!.ToJsonString());
    }

    [Fact]
    public void A_value_of_the_document_is_copied() => Assert.Equal(
        """{"get":{"parameters":[{"name":"q","in":"query"},{"name":"p","in":"query"}]}}""",
        Applied("$.paths['/b']", "copy: $.paths['/a']")["paths"]!["/b"]!.ToJsonString());

    [Fact]
    public void Actions_follow_each_other()
    {
        SourceTree tree = Reads.Clean(Document);

        Assert.Empty(Apply(tree, Overlay(("$.info", "remove: true"), ("$", "update: { info: { title: New } }"))));
        Assert.Equal("""{"title":"New"}""", tree.Root!["info"]!.ToJsonString());
    }

    [Fact]
    public void What_an_overlay_put_into_a_document_is_at_home_in_the_overlay()
    {
        SourceTree tree = Reads.Clean(Document);
        string overlay = Overlay(("$.tags", "update: [fourth, fifth]"), ("$.tags[1]", "remove: true"), ("$.info", "update: { contact: { name: Me } }"));

        Assert.Empty(Apply(tree, overlay));

        Assert.Equal("overlay.yaml", tree.Find(JsonPointer.Parse("#/tags/3")).Path);
        Assert.Equal("fifth", At(overlay, tree, "#/tags/3"));
        Assert.Equal("Me", At(overlay, tree, "#/info/contact/name"));
        Assert.Equal("third", At(Document, tree, "#/tags/1"));
        Assert.Equal("Things", At(Document, tree, "#/info/title"));
    }

    [Theory]
    [InlineData("target: «$.nothing»\n    remove: true", nameof(ReadingProblemKind.OverlayWithoutTarget))]
    [InlineData("target: «$.paths[/a]»\n    remove: true", nameof(ReadingProblemKind.OverlayAction))]
    [InlineData("target: $.info\n    update: «Things»", nameof(ReadingProblemKind.OverlayAction))]
    [InlineData("target: $.info\n    update: { title: «[1]» }", nameof(ReadingProblemKind.OverlayAction))]
    [InlineData("target: $.info\n    copy: «$.paths.*»", nameof(ReadingProblemKind.OverlayAction))]
    [InlineData("target: «$»\n    remove: true", nameof(ReadingProblemKind.OverlayAction))]
    public void What_cannot_be_applied_is_told_in_the_overlay(string action, string kind)
    {
        MarkedText overlay = MarkedText.Parse("overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions:\n  - " + action);

        ReadingProblem problem = Assert.Single(Apply(Reads.Clean(Document), overlay.Text));

        Assert.Equal((kind, "overlay.yaml", overlay.Spans[0]), (problem.Kind.ToString(), problem.Path, problem.Span));
    }

    [Theory]
    [InlineData("openapi: 3.1.0", nameof(ReadingProblemKind.NotOverlay))]
    [InlineData("overlay: 2.0.0\nactions: [{ target: $, remove: true }]", nameof(ReadingProblemKind.NotOverlay))]
    [InlineData("overlay: 1.0.0", nameof(ReadingProblemKind.OverlayAction))]
    [InlineData("overlay: 1.0.0\nactions: [{ remove: true }]", nameof(ReadingProblemKind.OverlayAction))]
    [InlineData("overlay: 1.0.0\nactions: [{ target: $.info }]", nameof(ReadingProblemKind.OverlayAction))]
    [InlineData("overlay: 1.0.0\nactions: [{ target: 7, remove: true }]", nameof(ReadingProblemKind.OverlayAction))]
    public void What_is_no_overlay_is_told(string overlay, string kind) =>
        Assert.Equal([kind], Apply(Reads.Clean(Document), overlay).Select(static problem => problem.Kind.ToString()));

    [Fact]
    public void A_copy_of_a_copy_of_a_copy_ends_where_it_is_too_much()
    {
        // Each action puts all that there is into itself once more.
        string overlay = Overlay([("$", "update: { x-a: {} }"), .. Enumerable.Range(0, 40).SelectMany(static i => new[]
        {
            ("$['x-a']", $"update: {{ x{i}: {{ y: 1 }} }}"),
            ($"$['x-a'].x{i}", $"copy: $['x-a']{(i > 0 ? $".x{i - 1}" : ".x0")}"),
            ($"$['x-a'].x{i}", $"update: {{ z{i}: {{}} }}"),
            ($"$['x-a'].x{i}.z{i}", $"copy: $['x-a'].x{i}"),
        })]);

        ReadingProblem problem = Assert.Single(Apply(Reads.Clean(Document), overlay));

        Assert.Equal((ReadingProblemKind.OverlayAction, "the actions would put more than 500000 values into the document"), (problem.Kind, problem.Detail));
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(25, false)]
    public void What_overlays_nest_is_no_deeper_than_a_document_may_be(int levels, bool fits)
    {
        string innermost = "$.info['x-a']" + string.Concat(Enumerable.Repeat("[0]", 59));

        List<ReadingProblem> problems = Apply(
            Reads.Clean(Document), Overlay(("$.info", $"update: {{ x-a: {Lists(60)} }}"), (innermost, $"update: [{Lists(levels)}]")));

        Assert.Equal(fits ? [] : ["it would nest the document more than 80 levels deep"], problems.Select(static problem => problem.Detail));
    }

    [Fact]
    public void A_query_that_looks_at_too_much_is_told_at_it()
    {
        ReadingProblem problem = Assert.Single(Apply(
            Reads.Clean(Document), Overlay(("$.info", $"update: {{ x-a: {Lists(60)} }}"), ("$" + string.Concat(Enumerable.Repeat("..*", 40)), "remove: true"))));

        Assert.Equal("it looks at more than 4000000 values", problem.Detail);
    }

    private static string Lists(int levels) => new string('[', levels) + new string(']', levels);

    private static JsonNode Applied(string target, string change)
    {
        SourceTree tree = Reads.Clean(Document);
        Assert.Empty(Apply(tree, Overlay((target, change))));
        return tree.Root!;
    }

    private static List<ReadingProblem> Apply(SourceTree tree, string overlay)
    {
        List<ReadingProblem> problems = [];
        MarkedPart[] overlays = [new("overlay.yaml", SourceText.From(overlay))];
        bool isApplied = OverlayStep.Run(tree, overlays, new PlacedProblems(new Sources(tree), problems), problems, TestContext.Current.CancellationToken);
        Assert.Equal(isApplied, problems.All(static problem => problem.Kind == ReadingProblemKind.OverlayWithoutTarget));
        return problems;
    }

    private static string Overlay(params (string Target, string Change)[] actions) =>
        "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions:\n"
        + string.Concat(actions.Select(static action => $"  - target: \"{action.Target}\"\n    {action.Change}\n"));

    private static string At(string text, SourceTree tree, string pointer) =>
        SourceText.From(text).ToString(tree.Find(JsonPointer.Parse(pointer)).Value);
}
