using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

public sealed class PagingTests
{
    [Theory]
    [InlineData("next", "string, format: uri", "page?.Next?.OriginalString")]
    [InlineData("next", "[string, 'null']", "page?.Next")]
    [InlineData("nextLink", "string", "page?.NextLink")]
    [InlineData("next_page_url", "string", "page?.NextPageUrl")]
    [InlineData("'@odata.nextLink'", "string", "page?.OdataNextLink")]
    [InlineData("nextPage", "string, format: uri", "page?.NextPage?.OriginalString")]
    [InlineData("nextPage", "string, description: The URL of the next page.", "page?.NextPage")]
    public void A_next_link_beside_the_only_list_gives_pages_and_items(string name, string type, string next)
    {
        string text = Generate.From(Document($"{name}: {{ type: {type} }}, data: {{ type: array, items: {{ $ref: '#/components/schemas/Thing' }} }}")).Text("ThingsClient");

        Assert.Contains(
            $"""
                public global::System.Collections.Generic.IAsyncEnumerable<ListThingsResult> ListPagesAsync(ListThingsOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
                    _transport.PagesAsync(ListOperation, static page => {next}, ListRequest(options), cancellationToken);
            """,
            text);
        Assert.Contains(
            """
                public global::System.Collections.Generic.IAsyncEnumerable<Thing> ListItemsAsync(ListThingsOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
                    global::ReduGen.Generated.ApiTransport.ItemsAsync(ListPagesAsync(options, cancellationToken), static page => page?.Data, cancellationToken);
            """,
            text);
    }

    [Fact]
    public void Links_and_items_may_stand_in_objects_of_their_own()
    {
        string text = Generate.From(Document(
            """
            links: { type: object, properties: { next: { type: string, format: uri }, self: { type: string } } },
            page: { type: object, properties: { things: { type: array, items: { type: string } } } }
            """)).Text("ThingsClient");

        Assert.Contains("static page => page?.Links?.Next?.OriginalString, ", text);
        Assert.Contains("static page => page?.Page?.Things, ", text);
    }

    [Theory]
    [InlineData("next_cursor: { type: string }, data: { type: array, items: {} }")]
    [InlineData("next: { type: string, description: The cursor of the next page. }, data: { type: array, items: {} }")]
    [InlineData("next: { type: integer }, data: { type: array, items: {} }")]
    [InlineData("nextPage: { type: string }, data: { type: array, items: {} }")]
    [InlineData("next: { type: string, format: uri }")]
    [InlineData("next: { type: string, format: uri }, data: { type: array, items: {} }, more: { type: array, items: {} }")]
    [InlineData("next: { type: string, format: uri }, nextLink: { type: string }, data: { type: array, items: {} }")]
    [InlineData("children: { type: object, properties: { next: { type: string, format: uri }, items: { type: array, items: {} } } }, data: { type: array, items: {} }")]
    public void What_is_no_next_link_gives_none(string properties) =>
        Assert.DoesNotContain("PagesAsync", Generate.From(Document(properties)).Text("ThingsClient"));

    [Fact]
    public void A_next_beside_a_parameter_for_a_token_is_taken_for_the_token() => Assert.DoesNotContain(
        "PagesAsync",
        Generate.From(Document("next: { type: string }, data: { type: array, items: {} }", parameter: "after")).Text("ThingsClient"));

    [Theory]
    [InlineData("array, items: { $ref: '#/components/schemas/Thing' }", "static page => page, ")]
    [InlineData("object, properties: { total: { type: integer }, rows: { type: array, items: { $ref: '#/components/schemas/Thing' } } }", "static page => page?.Rows, ")]
    [InlineData("object, properties: { a: { type: array, items: {} }, b: { type: array, items: {} } }", null)]
    public void A_link_header_gives_pages_and_their_items_where_they_are_known(string schema, string? items)
    {
        string text = Generate.From(Documents.WithPaths(
            $$"""
              /things:
                get:
                  operationId: listThings
                  tags: [things]
                  responses:
                    '200':
                      description: A page.
                      headers: { link: { schema: { type: string } } }
                      content: { application/json: { schema: { type: {{schema}} } } }
            """)).Text("ThingsClient");

        Assert.Contains("_transport.PagesAsync(ListOperation, new global::ReduGen.Generated.ApiRequest(), cancellationToken);", text);
        Assert.Equal(items is not null, text.Contains("ListItemsAsync"));
        Assert.Contains(items ?? "", text);
    }

    [Theory]
    [InlineData("{ nextLinkName: more.link, itemName: rows }", "page?.More?.Link", "page?.Rows")]
    [InlineData("{ nextLinkName: od.more }", "page?.OdMore", "page?.Value")]
    [InlineData("{ nextLinkName: null, itemName: rows }", "null", "page?.Rows")]
    public void The_extension_names_the_link_and_the_items(string pageable, string next, string items)
    {
        string text = Generate.From(Document(PageableProperties, $"x-ms-pageable: {pageable}")).Text("ThingsClient");

        Assert.Contains($"_transport.PagesAsync(ListOperation, static page => {next}, ListRequest(options), cancellationToken)", text);
        Assert.Contains($"static page => {items}, cancellationToken)", text);
    }

    [Theory]
    [InlineData("{ nextLinkName: nowhere }")]
    [InlineData("{ nextLinkName: rows }")]
    [InlineData("{ nextLinkName: null, itemName: nowhere }")]
    public void An_extension_that_names_nothing_is_reported(string pageable)
    {
        string text = Generate.Expecting(
            ["(14,7): info REDU206: GET /things has x-ms-pageable at #/paths/~1things/get/x-ms-pageable, but no success with the members that it names: nothing follows its pages by them"],
            Document(PageableProperties, $"x-ms-pageable: {pageable}")).Text("ThingsClient");

        Assert.DoesNotContain("PagesAsync", text);
    }

    [Fact]
    public void An_operation_called_as_the_items_of_another_keeps_its_name()
    {
        string text = Generate.Expecting(
            ["(9,5): info REDU400: The items of GET /things and another operation at #/paths/~1things/get would all be ListItems in C#: they became ListAllItems and ListItems"],
            Document("next: { type: string }, data: { type: array, items: {} }") +
            """

              /things/items:
                get: { operationId: listThingsItems, tags: [things], responses: { '204': { description: None. } } }
            """).Text("ThingsClient");

        Assert.Contains("IAsyncEnumerable<global::System.Text.Json.JsonElement> ListAllItemsAsync(ListThingsOptions? options", text);
        Assert.Contains("Task ListItemsAsync(global::System.Threading.CancellationToken", text);
    }

    private const string PageableProperties =
        """
        more: { type: object, properties: { link: { type: string } } }, od.more: { type: string },
        rows: { type: array, items: { type: string } }, value: { type: array, items: { type: string } }
        """;

    private static string Document(string properties, string extension = "deprecated: false", string parameter = "limit") => Documents.WithPaths(
        $$"""
          /things:
            get:
              operationId: listThings
              tags: [things]
              parameters: [{ name: {{parameter}}, in: query, schema: { type: string } }]
              responses: { '200': { description: A page., content: { application/json: { schema: { type: object, properties: { {{properties.Replace("\n", " ")}} } } } } } }
              {{extension}}
        """);
}
