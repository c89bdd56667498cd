using System;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ReduGen.AspNetCore.Tests;

public class SampleTests
{
    [Fact]
    public async Task It_serves_what_the_cloud_answers()
    {
        await using SampleApplication sample = await SampleApplication.StartAsync(context => context.Response.WriteAsJsonAsync(Array.Empty<string>()));

        Assert.Equal((HttpStatusCode.OK, "[]"), await sample.GetAsync());
    }

    [Fact]
    public async Task A_cloud_that_fails_once_is_asked_again_by_the_resilience_handler_alone()
    {
        int requests = 0;
        await using SampleApplication sample = await SampleApplication.StartAsync(context =>
        {
            context.Response.StatusCode = ++requests == 1 ? 503 : 200;
            return context.Response.WriteAsJsonAsync(Array.Empty<string>());
        });

        Assert.Equal(HttpStatusCode.OK, (await sample.GetAsync()).Status);
        Assert.Equal(2, requests);
    }

    [Fact]
    public async Task A_cloud_that_stays_down_is_asked_no_more_often_than_the_resilience_handler_says()
    {
        int requests = 0;
        await using SampleApplication sample = await SampleApplication.StartAsync(context =>
        {
            Interlocked.Increment(ref requests);
            context.Response.StatusCode = 500;
            return context.Response.WriteAsync("");
        });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await sample.GetAsync()).Status);
        Assert.Equal(4, requests);
    }

    [Fact]
    public async Task A_call_is_a_span_below_the_request_and_above_its_attempt()
    {
        await using SampleApplication sample = await SampleApplication.StartAsync(context => context.Response.WriteAsJsonAsync(Array.Empty<string>()));
        await sample.GetAsync();

        Activity call = Assert.Single(sample.Spans, static span => span.Source.Name == ApiTelemetry.Name);
        Assert.Equal("GET /v1/instances", call.DisplayName);
        Assert.Contains(sample.Spans, span => span.ParentSpanId == call.SpanId && span.Source.Name == "System.Net.Http");
        Assert.DoesNotContain(sample.Spans.SelectMany(static span => span.TagObjects), static tag => Equals(tag.Value, SampleApplication.Key));
    }

    [Fact]
    public async Task The_key_is_in_no_line_of_the_log_at_any_level()
    {
        await using SampleApplication sample = await SampleApplication.StartAsync(async context =>
        {
            // A server that repeats the key.
            context.Response.StatusCode = 401;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "unauthorized", message = context.Request.Headers["x-api-key"].ToString() } });
        });

        Assert.Equal(HttpStatusCode.BadGateway, (await sample.GetAsync()).Status);

        Assert.Contains(sample.Log.Lines, static line => line.StartsWith("Warning CallFailed: GET /v1/instances: 401 unauthorized: *** at attempt 1", StringComparison.Ordinal));
        Assert.DoesNotContain(sample.Log.Lines, static line => line.Contains(SampleApplication.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_key_does_not_follow_a_redirect_to_another_origin()
    {
        string? key = null;
        await using SampleApplication other = await SampleApplication.StartAsync(context =>
        {
            key = context.Request.Headers["x-api-key"];
            return context.Response.WriteAsJsonAsync(Array.Empty<string>());
        });
        await using SampleApplication sample = await SampleApplication.StartAsync(context =>
        {
            context.Response.Redirect(new Uri(other.Cloud, "/v1/instances").ToString());
            return Task.CompletedTask;
        });

        Assert.Equal(HttpStatusCode.OK, (await sample.GetAsync()).Status);
        Assert.True(string.IsNullOrEmpty(key));
    }
}
