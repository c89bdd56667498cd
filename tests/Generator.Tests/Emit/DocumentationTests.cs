using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Emit;

public sealed class DocumentationTests
{
    private static string Thing(string description, string more = "") => Generate.From(Documents.WithSchemas(
        $"    Thing: {{ type: object, properties: {{ size: {{ type: integer, description: \"{description}\"{more} }} }} }}")).Text("Thing");

    [Fact]
    public void Paragraphs_and_lists_stay_what_they_are() => Assert.Contains(
        """
            /// <summary>How large it is.</summary>
            /// <remarks>
            /// <para>One of:</para>
            /// <list type="bullet">
            /// <item><description><c>1</c>: small, as most are</description></item>
            /// <item><description>2: large</description></item>
            /// </list>
            /// <para>Rarely more.</para>
            /// <para>From <c>#/components/schemas/Thing/properties/size</c>.</para>
            /// </remarks>
        """,
        Thing(@"How large\nit is.\n\nOne of:\n* `1`: small,\n  as most are\n* 2: large\n\n\nRarely more."));

    [Fact]
    public void Html_is_read_as_what_it_means() => Assert.Contains(
        """
            /// <summary>How large <c>it</c> is.</summary>
            /// <remarks>
            /// <para>One of:</para>
            /// <list type="bullet">
            /// <item><description>small</description></item>
            /// <item><description>a &lt; b</description></item>
            /// </list>
        """,
        Thing("<p>How <b>large</b> <code>it</code> is.</p><p>One of:</p><ul><li>small</li><li>a < b</li></ul>"));

    [Fact]
    public void A_default_is_documented_and_never_sent()
    {
        string text = Thing("How large it is.", ", default: 3");

        Assert.Contains("/// <para>By default <c>3</c>.</para>", text);
        Assert.Contains("public long? Size { get; set; }\n", text);
    }

    [Fact]
    public void Long_lines_are_wrapped_between_words()
    {
        string text = Thing(string.Join(" ", System.Linq.Enumerable.Repeat("word", 100)));

        Assert.All(text.Split('\n'), static line => Assert.True(line.Length <= 160 || !line.Contains("///"), line));
        Assert.Contains("word word</summary>", text);
    }
}
