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
    public void A_member_that_says_nothing_itself_has_the_description_of_its_type()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, properties: { payer: { $ref: '#/components/schemas/Payer' }, code: { $ref: '#/components/schemas/Code' } } }
                Payer: { type: object, description: Who pays., properties: { id: { type: string } } }
                Code: { type: string, description: What has no type of its own. }
            """)).Text("Thing");

        Assert.Contains(
            """
                /// <summary><inheritdoc cref="global::Tests.Project.Payer"/></summary>
                /// <remarks>From <c>#/components/schemas/Thing/properties/payer</c>.</remarks>
                public Payer? Payer { get; set; }
            """,
            text);
        Assert.Contains("/// <summary>What has no type of its own.</summary>", text);
    }

    [Theory]
    [InlineData("Payer: { type: object, properties: { id: { type: string } } }", "{ $ref: '#/components/schemas/Payer' }", "The member <c>payer</c>.")]
    [InlineData(
        "Payer: { type: object, description: Anybody., properties: { id: { type: string } } }",
        "{ $ref: '#/components/schemas/Payer', description: Who pays this. }",
        "Who pays this.")]
    public void A_member_is_described_by_its_type_only_where_that_says_more(string component, string member, string summary)
    {
        string schemas = $"    Thing: {{ type: object, properties: {{ payer: {member} }} }}\n    {component}";

        Assert.Contains($"/// <summary>{summary}</summary>", Generate.From(Documents.WithSchemas(schemas)).Text("Thing"));
    }

    [Fact]
    public void A_default_is_documented_and_never_sent()
    {
        string text = Thing("How large it is.", ", default: 3");

        Assert.Contains("/// <para>By default <c>3</c>.</para>", text);
        Assert.Contains("public long? Size { get; set; }\n", text);
    }

    [Theory]
    [InlineData("example: 3", "For example <c>3</c>.")]
    [InlineData("examples: [3, 4]", "For example <c>3</c>.")]
    [InlineData("example: \"</c> */ \\n }\"", "For example <c>\"&lt;/c&gt; */ \\n }\"</c>.")]
    public void A_short_example_is_shown_as_JSON(string more, string sentence) =>
        Assert.Contains($"/// <para>{sentence}</para>", Thing("How large it is.", ", " + more));

    [Theory]
    [InlineData("example: \"a ` b\"")]
    [InlineData("example: null")]
    [InlineData("example: \"a long one, 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890\"")]
    public void An_example_that_says_less_than_it_takes_is_left_out(string more) => Assert.DoesNotContain("For example", Thing("How large it is.", ", " + more));

    [Theory]
    [InlineData("x-experimental: true", "Experimental: the document says that it may still change.")]
    [InlineData("x-stability-level: beta", "Its stability is <c>beta</c>: it may still change.")]
    public void What_may_still_change_says_so_and_is_no_error_in_a_build(string more, string sentence)
    {
        string text = Thing("How large it is.", ", " + more);

        Assert.Contains($"/// <para>{sentence}</para>", text);
        Assert.DoesNotContain("[global::System.Diagnostics.CodeAnalysis.Experimental", text);
    }

    [Theory]
    [InlineData("x-experimental: false")]
    [InlineData("x-experimental: 'true'")]
    [InlineData("x-stability-level: stable")]
    [InlineData("x-stability-level: [beta]")]
    public void What_is_stable_says_nothing(string more) => Assert.DoesNotContain("may still change", Thing("How large it is.", ", " + more));

    [Fact]
    public void A_link_in_strong_text_is_its_text() => Assert.Contains("<b>Permissions required:</b> none", Thing("**[Permissions](#p) required:** none"));

    [Fact]
    public void A_method_tells_what_it_takes_and_what_comes_back_at_which_status()
    {
        string text = Generate.From(Documents.WithPaths("""
              /things/{id}:
                put:
                  operationId: putThing
                  summary: Puts a thing.
                  x-stability-level: alpha
                  parameters:
                    - { name: id, in: path, required: true, description: The number., schema: { type: integer, example: 1 }, example: 7 }
                    - { name: kind, in: query, required: true, schema: { type: string, default: small, examples: [large] } }
                  responses:
                    '200': { description: The thing., content: { application/json: { schema: { type: string } } } }
                    '204': { description: Nothing to put. }
                    '404': { description: '' }
            """)).Text("ThingsClient");

        Assert.Contains(
            """
                /// <summary>Puts a thing.</summary>
                /// <remarks>
                /// <para>Its stability is <c>alpha</c>: it may still change.</para>
                /// <para>From <c>#/paths/~1things~1{id}/put</c>.</para>
                /// </remarks>
                /// <param name="id">The number. For example <c>7</c>.</param>
                /// <param name="kind">The parameter <c>kind</c>. By default <c>"small"</c>. For example <c>"large"</c>.</param>
                /// <param name="cancellationToken">Ends the call early.</param>
                /// <returns>
                /// <para>The value; null where the response has no body.</para>
                /// <para>200: The thing.</para>
                /// <para>204, no body: Nothing to put.</para>
                /// </returns>
                /// <exception cref="global::ReduGen.ApiException">404</exception>
            """,
            text);
    }

    [Fact]
    public void Long_lines_are_wrapped_between_words()
    {
        string text = Thing(string.Join(" ", System.Linq.Enumerable.Repeat("word", 100)));

        Assert.All(text.Split('\n'), static line => Assert.True(line.Length <= 160 || !line.Contains("///"), line));
        Assert.Contains("word word</summary>", text);
    }
}
