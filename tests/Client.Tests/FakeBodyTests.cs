using System.IO;
using System.Net;
using System.Net.ServerSentEvents;
using ReduGen.Testing;
using Shop;

namespace ReduGen.Client.Tests;

/// <summary>The fake of shop.yaml: bodies of every kind, statuses, parameters, and what is said where the document has no example.</summary>
public sealed class FakeBodyTests : IDisposable
{
    private readonly FakeShopClient _fake = new();
    private readonly ShopClient _client;

    public FakeBodyTests() => _client = _fake.CreateClient();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _fake.Dispose();
    }

    [Fact]
    public async Task An_example_is_put_together_of_those_of_the_properties()
    {
        Order order = await _client.Orders.GetAsync("1", Cancellation);

        Assert.Equal((7, "tea", null), (order.Id, order.Item, order.Note));
        Assert.Equal("tea", Assert.Single(await _client.Orders.ListAsync(cancellationToken: Cancellation)).Item);
    }

    [Fact]
    public async Task Without_an_example_the_message_says_what_to_write()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => _client.Prices.GetLabelAsync(Cancellation));

        Assert.Equal("GET /labels: the document has no example to answer with. Set an answer: fake.Prices.OnGetLabel(() => …).", error.Message);
    }

    [Fact]
    public async Task An_example_of_another_type_is_none()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => _client.Prices.GetBrokenAsync(Cancellation));

        Assert.StartsWith("GET /broken: the document's example cannot be read ($.reason: expected a string", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Set an answer: fake.Prices.OnGetBroken(() => …).", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_without_a_body_needs_no_example()
    {
        await _client.Orders.DeleteAsync("1", Cancellation);
        Assert.Null(await _client.Prices.GetAsync("tea", Cancellation));

        Assert.Equal(["DELETE /orders/{id}", "GET /prices/{of}"], ((FakeApi)_fake).Requests.Select(static request => request.Operation));
    }

    [Fact]
    public async Task An_answer_is_made_of_the_requests_parameters_and_body()
    {
        _fake.Orders.OnPut(static request => new Order { Id = long.Parse(request.Path["id"]), Item = request.Argument.Item + "!" });

        Order order = await _client.Orders.PutAsync("12", new Order { Item = "tea" }, Cancellation);

        Assert.Equal((12, "tea!"), (order.Id, order.Item));
        FakeRequest request = Assert.Single(_fake.Orders.OnPut().Requests);
        Assert.Equal("""{"item":"tea"}""", request.BodyText);
        Assert.Equal("application/json", request.ContentHeaders!.ContentType!.MediaType);
    }

    [Fact]
    public async Task Parameters_are_recorded_decoded()
    {
        await _client.Orders.GetAsync("a/b ä", Cancellation);
        await _client.Orders.ListAsync(new ListOrdersOptions { Tag = ["x&y", "z+1"] }, Cancellation);

        IReadOnlyList<FakeRequest> requests = ((FakeApi)_fake).Requests;
        Assert.Equal("a/b ä", requests[0].Path["id"]);
        Assert.Equal(["x&y", "z+1"], requests[1].Query["tag"]);
    }

    [Fact]
    public async Task The_status_can_be_one_of_several()
    {
        _fake.Orders.OnPut().Returns(HttpStatusCode.Created, new Order { Id = 1, Item = "tea" }).WithHeader("X-Made", "yes");

        ApiResponse<Order> response = await _client.Orders.PutResponseAsync("1", new Order { Item = "tea" }, Cancellation);

        Assert.Equal(HttpStatusCode.Created, response.Status);
        Assert.Equal("yes", Assert.Single(response.Headers.GetValues("X-Made")));
    }

    [Fact]
    public async Task A_status_that_the_document_does_not_give_the_value_is_told_so()
    {
        _fake.Orders.OnPut().Returns(HttpStatusCode.Accepted, new Order { Id = 1, Item = "tea" });

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => _client.Orders.PutAsync("1", new Order { Item = "tea" }, Cancellation));

        Assert.Equal("PUT /orders/{id}: the document has no success 202 that gives this Order.", error.Message);
    }

    [Fact]
    public async Task Each_error_of_the_document_has_its_own_type()
    {
        _fake.Orders.OnGetError(HttpStatusCode.NotFound, new Problem { Reason = "sold" });
        Assert.Equal("sold", (await Assert.ThrowsAsync<ApiException<Problem>>(() => _client.Orders.GetAsync("1", Cancellation))).Error.Reason);

        _fake.Orders.OnGetError(HttpStatusCode.NotFound, new Refusal { Until = 1 });
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => _client.Orders.GetAsync("1", Cancellation));
        Assert.Equal("GET /orders/{id}: the document has no error 404 whose body is Refusal.", error.Message);
    }

    [Fact]
    public async Task A_function_can_answer_some_requests_with_an_error()
    {
        _fake.Orders.OnGet(static request => request.Path["id"] == "1"
            ? new Order { Id = 1, Item = "tea" }
            : throw request.Error(HttpStatusCode.NotFound, new Problem { Reason = "sold" }));

        Assert.Equal(1, (await _client.Orders.GetAsync("1", Cancellation)).Id);
        Assert.Equal("sold", (await Assert.ThrowsAsync<ApiException<Problem>>(() => _client.Orders.GetAsync("2", Cancellation))).Error.Reason);
    }

    [Fact]
    public async Task A_value_can_be_there_later()
    {
        var later = new TaskCompletionSource<Order>();
        _fake.Orders.OnGet().ReturnsAsync(_ => later.Task);

        Task<Order> call = _client.Orders.GetAsync("1", Cancellation);
        Assert.False(call.IsCompleted);
        later.SetResult(new Order { Id = 3, Item = "tea" });

        Assert.Equal(3, (await call).Id);
    }

    [Fact]
    public async Task Bytes_are_those_of_the_stream()
    {
        _fake.Orders.OnPrint(static () => new MemoryStream([1, 2, 3]));

        await using Stream stream = await _client.Orders.PrintAsync("1", Cancellation);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, Cancellation);

        Assert.Equal([1, 2, 3], bytes.ToArray());
    }

    [Fact]
    public async Task One_of_several_types_is_written_in_its_own_media_type()
    {
        _fake.Prices.OnGet(static () => 9.5);
        Assert.Equal(9.5, (await _client.Prices.GetAsync("tea", Cancellation))!.Value);

        _fake.Prices.OnGet(static () => "not today");
        ApiResponse<GetPriceResult?> response = await _client.Prices.GetResponseAsync("tea", cancellationToken: Cancellation);
        Assert.Equal("not today", response.Value!.Value);
        Assert.Equal("text/plain; charset=utf-8", response.ContentHeaders.ContentType!.ToString());
    }

    [Fact]
    public async Task Xml_is_written_as_the_document_says()
    {
        _fake.Prices.OnGetLabel(static () => new GetLabelResult { Text = "a < b" });

        Assert.Equal("a < b", (await _client.Prices.GetLabelAsync(Cancellation)).Text);
    }

    [Fact]
    public async Task Lines_come_until_the_connection_breaks()
    {
        _fake.Requests.OnWatchLinesStream(static () => BrokenAfter(new Order { Id = 1, Item = "tea" }, new Order { Id = 2, Item = "milk" }));

        var items = new List<string>();
        var error = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Order order in _client.Requests.WatchLinesStreamAsync(Cancellation))
            {
                items.Add(order.Item);
            }
        });

        Assert.Equal(["tea", "milk"], items);
        Assert.IsType<IOException>(error.InnerException);
    }

    [Fact]
    public async Task An_example_of_one_item_is_a_sequence_of_one()
    {
        var items = new List<Order>();
        await foreach (Order order in _client.Requests.WatchLinesStreamAsync(Cancellation))
        {
            items.Add(order);
        }

        Assert.Equal(7, Assert.Single(items).Id);
    }

    [Fact]
    public async Task Events_have_their_type_and_their_data()
    {
        _fake.Requests.OnWatchEventsStream(static () => [new SseItem<Order>(new Order { Id = 1, Item = "tea" }, "made"), new SseItem<Order>(new Order { Id = 2, Item = "milk" })]);

        var events = new List<(string Type, string Item)>();
        await foreach (SseItem<Order> one in _client.Requests.WatchEventsStreamAsync(Cancellation))
        {
            events.Add((one.EventType, one.Data.Item));
        }

        Assert.Equal([("made", "tea"), ("message", "milk")], events);
    }

    [Fact]
    public async Task A_server_whose_address_the_document_does_not_give_needs_none()
    {
        await _client.Requests.GetElsewhereAsync(Cancellation);

        Assert.Equal("fake.invalid", ((FakeApi)_fake).Requests[0].Uri.Host);
    }

    [Fact]
    public async Task A_client_that_gets_its_own_tokens_gets_them_from_the_fake()
    {
        using ShopClient client = _fake.CreateClient(static options => options.Token = new ClientSecretCredential("id", "secret"));

        await client.Orders.DeleteAsync("1", Cancellation);

        Assert.Equal("Bearer fake", Assert.Single(((FakeApi)_fake).Requests).Headers.Authorization!.ToString());
    }

    private static IEnumerable<Order> BrokenAfter(params Order[] orders)
    {
        foreach (Order order in orders)
        {
            yield return order;
        }

        throw new IOException("The connection was reset.");
    }
}
