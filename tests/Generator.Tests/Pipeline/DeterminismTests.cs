using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Tests.Hostile;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

/// <summary>The same inputs give the same bytes, so that the caches of builds on several machines hit.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void The_signs_of_a_culture_play_no_part()
    {
        string[] invariant = [.. HostileDocument.Names.Select(static name => Output(name.Data))];
        string[] unusual = [];
        var thread = new Thread(() => unusual = [.. HostileDocument.Names.Select(static name => Output(name.Data))]) { CurrentCulture = Unusual() };
        thread.Start();
        thread.Join();

        Assert.Equal(invariant, unusual);
    }

    [Theory]
    [MemberData(nameof(HostileDocument.Names), MemberType = typeof(HostileDocument))]
    public void The_line_ends_and_the_folder_of_a_document_play_no_part(string name)
    {
        string document = HostileDocument.Text(name).ReplaceLineEndings("\n");

        string here = Printed(CoreRun.Of(document, "/home/a/project/" + name));
        Assert.Equal(here, Printed(CoreRun.Of(document, "/b/" + name)));
        Assert.Equal(here, Printed(CoreRun.Of(document.ReplaceLineEndings("\r\n"), "/home/a/project/" + name)));
    }

    [Fact]
    public void The_order_of_the_items_plays_no_part()
    {
        MarkedFile[] files =
        [
            new("a.yaml", HostileDocument.Text("everything-2.yaml"), ("Namespace", "A")),
            new("b.yaml", HostileDocument.Text("everything-3.yaml"), ("Namespace", "B")),
            new("c.yaml", HostileDocument.Text("everything-3.yaml"), ("Namespace", "B")),
        ];

        Assert.Equal(Output(files), Output([.. files.Reverse()]));
    }

    [Fact]
    public void Nor_do_other_clients_that_are_made_at_the_same_time()
    {
        string alone = Output("everything-3.yaml");
        string[] together = new string[4];

        Parallel.For(0, together.Length, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, i => together[i] = Output("everything-3.yaml"));

        Assert.All(together, one => Assert.Equal(alone, one));
    }

    private static string Output(string name) => Printed(CoreRun.Of(HostileDocument.Text(name), name));

    private static string Output(MarkedFile[] files)
    {
        GeneratorRunResult run = Generate.Driver(files[0]).AddAdditionalTexts([.. files[1..]]).RunGenerators(TestProject.Create()).GetRunResult().Results.Single();
        return string.Join("\n", run.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal).Select(static source => $"{source.HintName}\n{source.SourceText}"))
            + string.Join("\n", run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));
    }

    private static string Printed(CoreRun run) => string.Join("\n", run.Files.Select(static file => file.Key + "\n" + file.Value)) + string.Join("\n", run.Diagnostics);

    // Of Finnish, Arabic and French; the tests of the package build under whole cultures.
    private static CultureInfo Unusual()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = "\u066B";
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        return culture;
    }
}
