using Spector.PayloadPageable;

namespace ReduGen.Conformance.Calls.Payload;

/// <summary>Lists that come in pages.</summary>
[Scenarios("Payload_Pageable")]
public sealed class PageableTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("ServerDrivenPagination_link")]
    public async Task Links_to_the_next_page_are_followed()
    {
        var names = new List<string>();
        await foreach (Pet pet in Client.Payload.ServerDrivenPaginationLinkItemsAsync())
        {
            names.Add(pet.Name);
        }

        Assert.Equal(["dog", "cat", "bird", "fish"], names);
    }

    [Scenario("ServerDrivenPagination_linkString")]
    public async Task Links_without_a_format_are_followed()
    {
        var names = new List<string>();
        await foreach (Pet pet in Client.Payload.ServerDrivenPaginationLinkStringItemsAsync())
        {
            names.Add(pet.Name);
        }

        Assert.Equal(["dog", "cat", "bird", "fish"], names);
    }

    [Scenario("ServerDrivenPagination_nestedLink")]
    public async Task Links_deep_in_the_body_are_followed()
    {
        var names = new List<string>();
        await foreach (Pet pet in Client.Payload.ServerDrivenPaginationNestedLinkItemsAsync())
        {
            names.Add(pet.Name);
        }

        Assert.Equal(["dog", "cat", "bird", "fish"], names);
    }

    [Scenario("ServerDrivenPagination_AlternateInitialVerb_post")]
    public async Task Pages_that_begin_with_POST()
    {
        var names = new List<string>();
        await foreach (Pet pet in Client.Payload.AlternateInitialVerbPostItemsAsync(new ServerDrivenPaginationAlternateInitialVerbFilter { Filter = "foo eq bar" }))
        {
            names.Add(pet.Name);
        }

        Assert.Equal(["dog", "cat", "bird", "fish"], names);
    }

    [Scenario("ServerDrivenPagination_ContinuationToken_requestQueryResponseBody")]
    public async Task A_token_in_the_body_goes_back_in_the_query()
    {
        var options = new ContinuationTokenRequestQueryResponseBodyOptions { Foo = "foo", Bar = "bar" };

        ContinuationTokenRequestQueryResponseBodyResult first = await Client.Payload.ContinuationTokenRequestQueryResponseBodyAsync(options);
        options.Token = first.NextToken;
        ContinuationTokenRequestQueryResponseBodyResult last = await Client.Payload.ContinuationTokenRequestQueryResponseBodyAsync(options);

        Assert.Equal(["dog", "cat"], first.Pets.Select(static pet => pet.Name));
        Assert.Equal(["bird", "fish"], last.Pets.Select(static pet => pet.Name));
    }

    [Scenario("ServerDrivenPagination_ContinuationToken_requestHeaderResponseBody")]
    public async Task A_token_in_the_body_goes_back_in_a_header()
    {
        var options = new ContinuationTokenRequestHeaderResponseBodyOptions { Foo = "foo", Bar = "bar" };

        ContinuationTokenRequestHeaderResponseBodyResult first = await Client.Payload.ContinuationTokenRequestHeaderResponseBodyAsync(options);
        options.Token = first.NextToken;
        ContinuationTokenRequestHeaderResponseBodyResult last = await Client.Payload.ContinuationTokenRequestHeaderResponseBodyAsync(options);

        Assert.Equal(["dog", "cat"], first.Pets.Select(static pet => pet.Name));
        Assert.Equal(["bird", "fish"], last.Pets.Select(static pet => pet.Name));
    }

    [Scenario("ServerDrivenPagination_ContinuationToken_requestQueryNestedResponseBody")]
    public async Task A_token_deep_in_the_body_goes_back_in_the_query()
    {
        var options = new ContinuationTokenRequestQueryNestedResponseBodyOptions { Foo = "foo", Bar = "bar" };

        ContinuationTokenRequestQueryNestedResponseBodyResult first = await Client.Payload.ContinuationTokenRequestQueryNestedResponseBodyAsync(options);
        options.Token = first.NestedNext?.NextToken;
        ContinuationTokenRequestQueryNestedResponseBodyResult last = await Client.Payload.ContinuationTokenRequestQueryNestedResponseBodyAsync(options);

        Assert.Equal(["dog", "cat"], first.NestedItems.Pets.Select(static pet => pet.Name));
        Assert.Equal(["bird", "fish"], last.NestedItems.Pets.Select(static pet => pet.Name));
    }

    [Scenario("ServerDrivenPagination_ContinuationToken_requestHeaderNestedResponseBody")]
    public async Task A_token_deep_in_the_body_goes_back_in_a_header()
    {
        var options = new ContinuationTokenRequestHeaderNestedResponseBodyOptions { Foo = "foo", Bar = "bar" };

        ContinuationTokenRequestHeaderNestedResponseBodyResult first = await Client.Payload.ContinuationTokenRequestHeaderNestedResponseBodyAsync(options);
        options.Token = first.NestedNext?.NextToken;
        ContinuationTokenRequestHeaderNestedResponseBodyResult last = await Client.Payload.ContinuationTokenRequestHeaderNestedResponseBodyAsync(options);

        Assert.Equal(["dog", "cat"], first.NestedItems.Pets.Select(static pet => pet.Name));
        Assert.Equal(["bird", "fish"], last.NestedItems.Pets.Select(static pet => pet.Name));
    }

    [Scenario("ServerDrivenPagination_ContinuationToken_requestQueryResponseHeader")]
    public async Task A_token_in_a_header_goes_back_in_the_query()
    {
        var options = new ContinuationTokenRequestQueryResponseHeaderOptions { Foo = "foo", Bar = "bar" };

        ApiResponse<ContinuationTokenRequestQueryResponseHeaderResult, ContinuationTokenRequestQueryResponseHeaderHeaders> first =
            await Client.Payload.ContinuationTokenRequestQueryResponseHeaderResponseAsync(options);
        options.Token = first.TypedHeaders.NextToken;
        ContinuationTokenRequestQueryResponseHeaderResult last = await Client.Payload.ContinuationTokenRequestQueryResponseHeaderAsync(options);

        Assert.Equal(["dog", "cat"], first.Value.Pets.Select(static pet => pet.Name));
        Assert.Equal(["bird", "fish"], last.Pets.Select(static pet => pet.Name));
    }

    [Scenario("ServerDrivenPagination_ContinuationToken_requestHeaderResponseHeader")]
    public async Task A_token_in_a_header_goes_back_in_a_header()
    {
        var options = new ContinuationTokenRequestHeaderResponseHeaderOptions { Foo = "foo", Bar = "bar" };

        ApiResponse<ContinuationTokenRequestHeaderResponseHeaderResult, ContinuationTokenRequestHeaderResponseHeaderHeaders> first =
            await Client.Payload.ContinuationTokenRequestHeaderResponseHeaderResponseAsync(options);
        options.Token = first.TypedHeaders.NextToken;
        ContinuationTokenRequestHeaderResponseHeaderResult last = await Client.Payload.ContinuationTokenRequestHeaderResponseHeaderAsync(options);

        Assert.Equal(["dog", "cat"], first.Value.Pets.Select(static pet => pet.Name));
        Assert.Equal(["bird", "fish"], last.Pets.Select(static pet => pet.Name));
    }

    [Scenario("PageSize_listWithoutContinuation")]
    public async Task All_on_one_page()
    {
        PageSizeListWithoutContinuationResult page = await Client.Payload.PageSizeListWithoutContinuationAsync();

        Assert.Equal(["dog", "cat", "bird", "fish"], page.Pets.Select(static pet => pet.Name));
    }

    [Scenario("PageSize_listWithPageSize")]
    public async Task Pages_of_a_chosen_size()
    {
        PageSizeListWithPageSizeResult two = await Client.Payload.PageSizeListWithPageSizeAsync(new PageSizeListWithPageSizeOptions { PageSize = 2 });
        PageSizeListWithPageSizeResult four = await Client.Payload.PageSizeListWithPageSizeAsync(new PageSizeListWithPageSizeOptions { PageSize = 4 });

        Assert.Equal(["dog", "cat"], two.Pets.Select(static pet => pet.Name));
        Assert.Equal(["dog", "cat", "bird", "fish"], four.Pets.Select(static pet => pet.Name));
    }

    [Scenario("XmlPagination_listWithContinuation")]
    public async Task A_token_in_XML_goes_back_in_the_query()
    {
        XmlPetListResult first = await Client.Payload.XmlPaginationListWithContinuationAsync();
        XmlPetListResult last = await Client.Payload.XmlPaginationListWithContinuationAsync(new() { Marker = first.NextMarker });

        Assert.Equal(["dog", "cat"], first.Pets.Select(static pet => pet.Name));
        Assert.Equal(["bird", "fish"], last.Pets.Select(static pet => pet.Name));
        Assert.Null(last.NextMarker);
    }

    [Scenario("XmlPagination_listWithNextLink")]
    public async Task Links_in_XML_are_followed()
    {
        var names = new List<string>();
        await foreach (XmlPet pet in Client.Payload.XmlPaginationListWithNextLinkItemsAsync())
        {
            names.Add(pet.Name);
        }

        Assert.Equal(["dog", "cat", "bird", "fish"], names);
    }
}
