using System.Net;
using System.Net.Http;

namespace ReduGen.Client.Tests;

/// <summary>The fake of spec/redu-openapi.yaml, as a user's tests use it: everything but the network is the client's own.</summary>
public sealed class FakeTests : IDisposable
{
    private readonly FakeReduClient _fake = new();
    private readonly ReduClient _client;

    public FakeTests() => _client = _fake.CreateClient();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _fake.Dispose();
    }

    [Fact]
    public async Task A_value_that_was_set_is_the_answer()
    {
        _fake.Instances.OnList(() => [Instance("a"), Instance("b")]);

        IReadOnlyList<Instance> instances = await _client.Instances.ListAsync(Cancellation);

        Assert.Equal(["a", "b"], instances.Select(static instance => instance.Name));
    }

    [Fact]
    public async Task Where_nothing_was_set_the_documents_example_answers()
    {
        IReadOnlyList<Instance> instances = await _client.Instances.ListAsync(Cancellation);

        Assert.Equal(["web-production-01", "api-staging"], instances.Select(static instance => instance.Name));
        Assert.Equal([InstanceStatus.Active, InstanceStatus.Shutoff], instances.Select(static instance => instance.Status));
    }

    [Fact]
    public async Task Items_come_one_by_one_too()
    {
        _fake.Instances.OnList(() => [Instance("a"), Instance("b")]);

        var names = new List<string>();
        await foreach (Instance instance in _client.Instances.ListStreamAsync(Cancellation))
        {
            names.Add(instance.Name);
        }

        Assert.Equal(["a", "b"], names);
    }

    [Fact]
    public async Task An_error_of_the_document_is_thrown_typed()
    {
        _fake.Instances.OnListError(HttpStatusCode.Unauthorized, new ErrorResponse { Error = new ErrorDetail { Code = "expired", Message = "The key is old" } });

        var error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => _client.Instances.ListAsync(Cancellation));

        Assert.Equal("expired", error.Error.Error.Code);
        Assert.Equal("GET /v1/instances: 401 expired: The key is old", error.Message);
    }

    [Fact]
    public async Task An_error_by_its_status_alone_is_the_documents_example()
    {
        _fake.Instances.OnList().Fails(HttpStatusCode.Unauthorized);

        var error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => _client.Instances.ListAsync(Cancellation));

        Assert.Equal("unauthorized", error.Error.Error.Code);
    }

    [Fact]
    public async Task A_status_that_the_document_does_not_name_can_be_answered()
    {
        _fake.Instances.OnList().Fails(HttpStatusCode.Gone);

        var error = await Assert.ThrowsAsync<ApiException>(() => _client.Instances.ListAsync(Cancellation));

        Assert.Equal("GET /v1/instances: 410 Gone, a status the document does not describe", error.Message);
    }

    [Fact]
    public async Task Answers_follow_each_other_and_the_last_one_stays()
    {
        _fake.Instances.OnList().Fails(HttpStatusCode.ServiceUnavailable).WithHeader("Retry-After", "0").Throws(new HttpRequestException("reset")).Returns([Instance("a")]);

        Assert.Single(await _client.Instances.ListAsync(Cancellation));
        Assert.Single(await _client.Instances.ListAsync(Cancellation));

        Assert.Equal(4, _fake.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_fails_is_the_exception_of_one()
    {
        _fake.Instances.OnList().Throws(new HttpRequestException(HttpRequestError.NameResolutionError, "no such host"));

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => _client.Instances.ListAsync(Cancellation));

        Assert.Equal(HttpRequestError.NameResolutionError, error.HttpRequestError);
        Assert.Equal("GET /v1/instances: no such host (after 4 attempts)", error.Message);
    }

    [Fact]
    public async Task A_slow_answer_runs_into_the_time_out()
    {
        using ReduClient impatient = _fake.CreateClient(static options => options.Timeout = TimeSpan.FromMilliseconds(1));
        _fake.Instances.OnList().Returns([]).After(TimeSpan.FromHours(1));

        await Assert.ThrowsAsync<TimeoutException>(() => impatient.Instances.ListAsync(Cancellation));
    }

    [Fact]
    public async Task A_response_can_be_anything()
    {
        _fake.Instances.OnList().Responds(static _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("<html>") });

        var error = await Assert.ThrowsAsync<ApiException>(() => _client.Instances.ListAsync(Cancellation));

        Assert.StartsWith("GET /v1/instances: 200 OK, but the body is text/plain", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_is_recorded_as_it_was_sent()
    {
        await _client.Instances.ListAsync(Cancellation);

        Testing.FakeRequest request = Assert.Single(_fake.Requests);
        Assert.Equal("GET /v1/instances", request.Operation);
        Assert.Equal("https://api.redu.cloud/v1/instances", request.Uri.ToString());
        Assert.Equal("fake", Assert.Single(request.Headers.GetValues("x-api-key")));
        Assert.True(request.Body.IsEmpty);
        Assert.Null(request.Argument);
    }

    [Fact]
    public async Task A_client_of_ones_own_calls_the_fake_over_its_handler()
    {
        using var client = new ReduClient(new ReduClientOptions { ApiKey = "mine", Handler = _fake });

        Assert.NotEmpty(await client.Instances.ListAsync(Cancellation));
        Assert.Equal("mine", Assert.Single(_fake.Requests[0].Headers.GetValues("x-api-key")));
    }

    [Fact]
    public async Task A_reset_forgets_answers_and_requests()
    {
        _fake.Instances.OnList(static () => []);
        Assert.Empty(await _client.Instances.ListAsync(Cancellation));

        _fake.Reset();

        Assert.Empty(_fake.Requests);
        Assert.NotEmpty(await _client.Instances.ListAsync(Cancellation));
    }

    [Fact]
    public async Task Calls_at_once_are_all_answered_and_recorded()
    {
        int made = 0;
        _fake.Instances.OnList(() => [Instance(Interlocked.Increment(ref made).ToString())]);

        IReadOnlyList<Instance>[] all = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _client.Instances.ListAsync(Cancellation))));

        Assert.Equal(50, all.Select(static one => one[0].Name).Distinct().Count());
        Assert.Equal(50, _fake.Requests.Count);
    }

    [Fact]
    public async Task A_request_of_no_generated_client_is_told_so()
    {
        using var http = new HttpClient(_fake, disposeHandler: false);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => http.GetAsync("https://api.redu.cloud/v1/instances", Cancellation));

        Assert.Equal("FakeReduClient answers the calls of a generated client; GET https://api.redu.cloud/v1/instances is none.", error.Message);
    }

    [Fact]
    public async Task The_fake_of_another_document_is_told_so()
    {
        using var other = new Shop.FakeShopClient();
        using var client = new ReduClient(new ReduClientOptions { ApiKey = "mine", Handler = other });

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Instances.ListAsync(Cancellation));

        Assert.Equal(
            "FakeShopClient has no operation GET /v1/instances, to which GET https://api.redu.cloud/v1/instances was sent: it is the fake of another document.",
            error.Message);
    }

    private static Instance Instance(string name) => new()
    {
        Id = name,
        Name = name,
        Status = InstanceStatus.Active,
        State = InstanceState.Active,
        ImageId = "i",
        FlavorId = "f",
        Created = DateTimeOffset.UnixEpoch,
        Updated = DateTimeOffset.UnixEpoch,
        Metadata = new InstanceMetadata(),
        UserId = "u",
        ProjectId = "p",
    };
}
