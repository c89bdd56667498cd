using System.Text;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Tests.Reading;

public sealed class YamlAliasTests
{
    [Fact]
    public void An_alias_is_a_copy_with_places_of_both()
    {
        const string yaml = "a: &x {b: 1, c: [2]}\nd: *x\n*k : 3\n";
        SourceTree tree = Reads.Clean("k: &k key\n" + yaml);
        Assert.Equal("""{"k":"key","a":{"b":1,"c":[2]},"d":{"b":1,"c":[2]},"key":3}""", tree.Root!.ToJsonString());
        Assert.NotSame(tree.At("a"), tree.At("d"));
        Assert.Equal(2, tree.Find(JsonPointer.Parse("#/d")).ValueLines.Start.Line);
        Assert.Equal(1, tree.Find(JsonPointer.Parse("#/d/c/0")).ValueLines.Start.Line);
    }

    [Fact]
    public void A_merge_key_adds_members_that_the_mapping_does_not_have()
    {
        const string yaml = """
            base: &base {a: 1, b: 2}
            more: &more {b: 3, c: 4}
            one:
              <<: *base
              b: own
            many:
              a: own
              <<: [*base, *more]
            """;
        SourceTree tree = Reads.Clean(yaml);
        Assert.Equal("""{"b":"own","a":1}""", tree.At("one").ToJsonString());
        Assert.Equal("""{"a":"own","b":2,"c":4}""", tree.At("many").ToJsonString());
        Assert.Equal(1, tree.Find(JsonPointer.Parse("#/many/c")).KeyLines.Start.Line);
    }

    [Fact]
    public void A_quoted_merge_key_is_a_key() => Assert.Equal("""{"a":1}""", Reads.Clean("'<<': {a: 1}\n").At("<<").ToJsonString());

    [Fact]
    public void A_merge_key_without_a_mapping_is_a_problem() =>
        Assert.Equal("""{"a":1}""", Reads.Faulty("a: 1\n«<<»: 5\n", "spec.yaml", ReadingProblemKind.MergeKeyNotMapping).Root!.ToJsonString());

    [Fact]
    public void An_unknown_and_a_circular_alias_are_problems() => Assert.Equal(
        """{"a":null,"b":{"c":null},"d":1}""",
        Reads.Faulty(
            "a: «*x»\nb: &b {c: «*b»}\nd: 1\n", "spec.yaml", ReadingProblemKind.UnknownAnchor, ReadingProblemKind.CircularAlias).Root!.ToJsonString());

    [Fact]
    public void Aliases_of_aliases_do_not_fill_the_memory()
    {
        StringBuilder yaml = new("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++)
        {
            yaml.Append("a").Append(i).Append(": &a").Append(i).Append(" [");
            for (int j = 0; j < 10; j++)
            {
                yaml.Append(j == 0 ? "" : ", ").Append("*a").Append(i - 1);
            }

            yaml.Append("]\n");
        }

        System.Collections.Generic.List<ReadingProblem> problems = [];
        Assert.Null(Reads.Tree(yaml.ToString(), problems).Root);
        Assert.Equal(ReadingProblemKind.AliasesTooLarge, Assert.Single(problems).Kind);
    }
}
