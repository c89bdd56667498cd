using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

public class ResponseTests
{
    [Fact]
    public async Task A_success_has_value_status_and_headers()
    {
        HttpResponseMessage answer = Answers.Json(Answers.List);
        answer.Headers.Add("x-request-id", "r-1");
        using ReduClient client = Clients.Over(answer);

        ApiResponse<IReadOnlyList<Instance>> response = await client.Instances.ListResponseAsync();

        Assert.True(response.IsSuccess);
        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.Equal("web-production-01", Assert.Single(response.Value).Name);
        Assert.Equal(["r-1"], response.Headers.GetValues("x-request-id"));
        Assert.Equal("application/json", response.ContentHeaders.ContentType!.MediaType);
        Assert.Null(response.Error);
        Assert.Null(response.Exception);
    }

    [Fact]
    public async Task A_documented_error_is_given_and_not_thrown()
    {
        using ReduClient client = Clients.Over(Answers.Json(Answers.Unauthorized, 401));

        ApiResponse<IReadOnlyList<Instance>> response = await client.Instances.ListResponseAsync();

        Assert.False(response.IsSuccess);
        Assert.Equal(HttpStatusCode.Unauthorized, response.Status);
        Assert.Equal("unauthorized", Assert.IsType<ErrorResponse>(response.Error).Error.Code);
        Assert.Same(response.Exception, Assert.Throws<ApiException<ErrorResponse>>(() => response.Value));
    }

    [Fact]
    public async Task An_undocumented_status_is_given_and_not_thrown()
    {
        using ReduClient client = Clients.Over(Answers.Text("down", "text/plain", 503));

        ApiResponse<IReadOnlyList<Instance>> response = await client.Instances.ListResponseAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.Status);
        Assert.Null(response.Error);
        Assert.Equal("down", response.Exception!.BodyText);
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_is_thrown()
    {
        using ReduClient client = Clients.Over(Answers.Json("[{}]"));

        await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListResponseAsync());
    }

    [Theory]
    [InlineData(200, "ok")]
    [InlineData(202, "2XX")]
    [InlineData(404, "404")]
    [InlineData(409, "4XX")]
    [InlineData(500, "default")]
    public async Task An_exact_status_goes_before_a_range_and_a_range_before_default(int status, string expected)
    {
        ApiOperation<string> operation = new ApiOperation<string>("GET", "/")
            .Fails(0, Json.Model<ErrorResponse>()).Fails(4, Json.String).Fails(404)
            .Returns(2).Returns(200, Json.String);
        string body = status switch { 200 or 409 => "\"ok\"", 500 => Answers.Unauthorized, _ => "" };
        var options = new OtherOptions { Handler = new RecordingHandler(Answers.Json(body, status)) };
        using var transport = new ApiTransport(options);

        ApiResponse<string> response = await transport.SendResponseAsync(operation, new ApiRequest(), TestContext.Current.CancellationToken);

        Assert.Equal(expected, response switch
        {
            { IsSuccess: true } => response.Value ?? "2XX",
            { Error: string } => "4XX",
            { Error: ErrorResponse } => "default",
            _ => "404",
        });
    }

    [Fact]
    public async Task A_default_error_does_not_describe_a_2xx()
    {
        ApiOperation<string> operation = new ApiOperation<string>("GET", "/").Returns(200, Json.String).Fails(0, Json.Model<ErrorResponse>());

        var e = await Assert.ThrowsAsync<ApiException>(
            () => new OtherOptions { Handler = new RecordingHandler(Answers.Json(Answers.Unauthorized, 202)) }.SendAsync(operation));

        Assert.Equal("GET /: 202 Accepted, a status the document does not describe: unauthorized: Invalid API key", e.Message);
    }
}
