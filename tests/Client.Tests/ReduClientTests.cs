using System.Net;
using System.Net.Http;
using System.Text.Json;
using ListInstances.Server;

namespace ReduGen.Client.Tests;

/// <summary>The client that is generated from spec/redu-openapi.yaml, as a user calls it: over real HTTP, and over a handler.</summary>
public sealed class ReduClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_right_key_lists_both_instances()
    {
        await using DemoServer server = await DemoServer.StartAsync(Cancellation);
        using var client = new ReduClient(new ReduClientOptions { ApiKey = DemoServer.Key, BaseAddress = server.Address });

        IReadOnlyList<Instance> instances = await client.Instances.ListAsync(Cancellation);

        Assert.Equal(["web-production-01", "api-staging"], instances.Select(static instance => instance.Name));
        Instance first = instances[0];
        Assert.Equal("8b6f4c21-1c7e-4c45-9e5a-1b6c7a9f2d11", first.Id);
        Assert.Equal(InstanceStatus.Active, first.Status);
        Assert.Equal(InstanceState.Active, first.State);
        Assert.Equal(new DateTimeOffset(2026, 2, 12, 9, 14, 22, TimeSpan.Zero), first.Created);
        Assert.Equal("203.0.113.42", first.Metadata.FloatingIp);
        Assert.Equal("true", first.Metadata.EnableSsh);
        Assert.Null(instances[1].Metadata.FloatingIp);
        Assert.Equal(InstanceStatus.Shutoff, instances[1].Status);
    }

    [Fact]
    public async Task Instances_come_one_by_one_from_the_stream()
    {
        await using DemoServer server = await DemoServer.StartAsync(Cancellation);
        using var client = new ReduClient(new ReduClientOptions { ApiKey = DemoServer.Key, BaseAddress = server.Address });

        var names = new List<string>();
        await foreach (Instance instance in client.Instances.ListStreamAsync(Cancellation))
        {
            names.Add(instance.Name);
        }

        Assert.Equal(["web-production-01", "api-staging"], names);
    }

    [Fact]
    public async Task A_wrong_key_is_the_documents_typed_error()
    {
        await using DemoServer server = await DemoServer.StartAsync(Cancellation);
        using var client = new ReduClient(new ReduClientOptions { ApiKey = "wrong", BaseAddress = server.Address });

        var error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => client.Instances.ListAsync(Cancellation));

        Assert.Equal(HttpStatusCode.Unauthorized, error.Status);
        Assert.Equal("unauthorized", error.Error.Error.Code);
        Assert.Equal("Invalid API key", error.Error.Error.Message);
        Assert.Equal("GET /v1/instances: 401 unauthorized: Invalid API key", error.Message);
    }

    [Fact]
    public async Task A_key_without_access_is_an_error_without_a_body()
    {
        await using DemoServer server = await DemoServer.StartAsync(Cancellation);
        using var client = new ReduClient(new ReduClientOptions { ApiKey = DemoServer.KeyWithoutAccess, BaseAddress = server.Address });

        var error = await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync(Cancellation));

        Assert.Equal("GET /v1/instances: 403 Forbidden", error.Message);
    }

    [Fact]
    public async Task The_response_variant_gives_status_and_error_without_an_exception()
    {
        await using DemoServer server = await DemoServer.StartAsync(Cancellation);
        using var client = new ReduClient(new ReduClientOptions { ApiKey = "wrong", BaseAddress = server.Address });

        ApiResponse<IReadOnlyList<Instance>> response = await client.Instances.ListResponseAsync(Cancellation);

        Assert.False(response.IsSuccess);
        Assert.Equal(HttpStatusCode.Unauthorized, response.Status);
        Assert.Equal("unauthorized", Assert.IsType<ErrorResponse>(response.Error).Error.Code);
    }

    [Fact]
    public async Task The_request_is_what_the_document_says()
    {
        var handler = new AnsweringHandler(HttpStatusCode.OK, "[]");
        using var client = new ReduClient(new ReduClientOptions { ApiKey = "k", Handler = handler });

        Assert.Empty(await client.Instances.ListAsync(Cancellation));

        HttpRequestMessage request = Assert.Single(handler.Requests);
        Assert.Equal(HttpMethod.Get, request.Method);
        Assert.Equal("https://api.redu.cloud/v1/instances", request.RequestUri!.OriginalString);
        Assert.Equal("k", Assert.Single(request.Headers.GetValues("x-api-key")));
        Assert.Null(request.Content);
    }

    [Fact]
    public async Task Without_a_key_nothing_is_sent()
    {
        var handler = new AnsweringHandler(HttpStatusCode.OK, "[]");
        using var client = new ReduClient(new ReduClientOptions { Handler = handler });

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Instances.ListAsync(Cancellation));

        Assert.Contains("ReduClientOptions.ApiKey", error.Message);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_missing_required_member_names_its_path_and_keeps_the_body()
    {
        const string Body = """[{"id":"1","status":"ACTIVE","state":"active","image_id":"i","flavor_id":"f","created":"2026-02-12T09:14:22Z","updated":"2026-02-12T09:16:03Z","metadata":{},"user_id":"u","project_id":"p"}]""";
        var handler = new AnsweringHandler(HttpStatusCode.OK, Body);
        using var client = new ReduClient(new ReduClientOptions { ApiKey = "a-key", Handler = handler });

        var error = await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync(Cancellation));

        Assert.Equal("GET /v1/instances: 200 OK, but the body cannot be read: $[0].name: the member \"name\" is missing (line 1, byte 188)", error.Message);
        Assert.Equal(Body, error.BodyText);
    }

    [Fact]
    public void An_unknown_status_survives_and_round_trips()
    {
        const string Json = """{"id":"1","name":"n","status":"RESCUED","state":"active","image_id":"i","flavor_id":"f","created":"2026-02-12T09:14:22Z","updated":"2026-02-12T09:16:03Z","metadata":{"isPublic":"true","zone":"eu-1"},"user_id":"u","project_id":"p"}""";

        Instance instance = JsonSerializer.Deserialize<Instance>(Json)!;

        Assert.Equal("RESCUED", instance.Status.Value);
        Assert.Equal("eu-1", instance.Metadata.AdditionalProperties["zone"]);
        Assert.Equal(Json, JsonSerializer.Serialize(instance));
    }
}
