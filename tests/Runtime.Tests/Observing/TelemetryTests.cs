using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Observing;

public sealed class TelemetryTests : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly ConcurrentQueue<Activity> _attempts = [];
    private readonly List<string> _measured = [];
    private readonly ActivityListener _listener;
    private readonly MeterListener _meter = new();

    // Other tests make calls at the same time: each here has a path of its own.
    private readonly string _path = "/" + Guid.NewGuid();

    public TelemetryTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is ApiTelemetry.Name or "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (span.Source.Name == ApiTelemetry.Name)
                {
                    Add(_spans, span, span.DisplayName);
                }
                else
                {
                    _attempts.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
        _meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == ApiTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meter.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Measure(instrument, tags));
        _meter.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Measure(instrument, tags));
        _meter.Start();
    }

    [Fact]
    public async Task A_call_is_one_span_with_its_attempts_and_outcome()
    {
        OtherOptions options = new() { Handler = new RecordingHandler(Answers.Status(503), Answers.Status(204)), MaxRetries = 1, RetryDelay = TimeSpan.Zero };
        options.With(OtherOptions.Query, new ApiKeyCredential("5ecret-key"));

        await options.SendAsync(new ApiOperation<Nothing>("GET", _path).Secured(OtherOptions.Query).Returns(204));

        Activity span = Assert.Single(_spans);
        Assert.Equal("GET " + _path, span.DisplayName);
        Assert.Equal(
            $"http.request.method=GET url.template={_path} server.address=api.example.com server.port=443 http.response.status_code=204 http.request.resend_count=1",
            Text(span.TagObjects));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            [
                $"redugen.call.retries: http.request.method=GET url.template={_path} http.response.status_code=503 error.type=503",
                $"redugen.call.duration: http.request.method=GET url.template={_path} http.response.status_code=204",
            ],
            _measured);
    }

    [Fact]
    public async Task No_span_has_a_key_not_even_the_frameworks_with_the_address()
    {
        await using var server = new LoopbackServer("HTTP/1.1 204 No Content\r\n\r\n");
        OtherOptions options = new() { BaseAddress = server.Address };
        options.With(OtherOptions.Query, new ApiKeyCredential("5ecret-key"));
        using var own = new Activity("own").Start();

        await options.SendAsync(new ApiOperation<Nothing>("GET", _path).Secured(OtherOptions.Query).Returns(204));

        Activity call = Assert.Single(_spans);
        Activity[] attempts = [.. _attempts.Where(span => span.ParentSpanId == call.SpanId)];
        Assert.Contains("api%20key=5ecret-key", Assert.Single(server.Requests), StringComparison.Ordinal);
        Assert.Contains(Assert.Single(attempts).TagObjects, static tag => tag.Key == "url.full");
        Assert.DoesNotContain("5ecret", Text(call.TagObjects) + Text(attempts[0].TagObjects), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_and_a_body_that_cannot_be_read_are_failures()
    {
        OtherOptions options = new() { Handler = new RecordingHandler(Answers.Status(404), Answers.Json("nothing")) };

        await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(new ApiOperation<Nothing>("GET", _path).Returns(204)));
        await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(new ApiOperation<int>("GET", _path).Returns(200, Json.Int32)));

        Assert.Equal(["404", "ReduGen.ApiException"], _spans.Select(span => span.GetTagItem("error.type")));
        Assert.All(_spans, span => Assert.Equal(ActivityStatusCode.Error, span.Status));
        Assert.Equal(2, _measured.Count(measured => measured.StartsWith("redugen.call.failures: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_failed_connection_is_told_by_its_kind()
    {
        OtherOptions options = new() { Handler = new AnsweringHandler(_ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "who?")) };

        await Assert.ThrowsAsync<HttpRequestException>(() => options.SendAsync(new ApiOperation<Nothing>("GET", _path).Returns(204)));

        Assert.Equal("NameResolutionError", Assert.Single(_spans).GetTagItem("error.type"));
    }

    [Fact]
    public async Task The_callers_span_is_the_calls_parent_and_stays_the_current_one()
    {
        using var caller = new Activity("caller");
        caller.Start();
        OtherOptions options = new() { Handler = new RecordingHandler(Answers.Status(204)) };

        await options.SendAsync(new ApiOperation<Nothing>("GET", _path).Returns(204));

        Assert.Same(caller, Activity.Current);
        Assert.Equal(caller.SpanId, Assert.Single(_spans).ParentSpanId);
    }

    [Fact]
    public async Task Hooks_see_each_request_and_each_response()
    {
        var handler = new RecordingHandler(Answers.Redirect(302, "/base/elsewhere"), Answers.Status(204));
        var seen = new List<string>();
        OtherOptions options = new()
        {
            Handler = handler,
            BeforeSend = (request, _) =>
            {
                request.Headers.TryAddWithoutValidation("x-signature", "of " + request.RequestUri!.AbsolutePath);
                return ValueTask.CompletedTask;
            },
            AfterReceive = (response, _) =>
            {
                seen.Add(response.StatusCode.ToString());
                return ValueTask.CompletedTask;
            },
        };

        await options.SendAsync(new ApiOperation<Nothing>("GET", "/things").Returns(204));

        Assert.Contains("\nx-signature: of /base/things", handler.Requests[0], StringComparison.Ordinal);
        Assert.Contains("\nx-signature: of /base/elsewhere", handler.Requests[1], StringComparison.Ordinal);
        Assert.Equal([nameof(HttpStatusCode.Found), nameof(HttpStatusCode.NoContent)], seen);
    }

    [Fact]
    public async Task The_servers_name_of_a_request_is_in_the_exception()
    {
        HttpResponseMessage answer = Answers.Status(500);
        answer.Headers.TryAddWithoutValidation("x-request-id", "r-17\u0007");
        OtherOptions options = new() { Handler = new RecordingHandler(answer) };

        var e = await Assert.ThrowsAsync<ApiException>(
            () => options.SendAsync(new ApiOperation<Nothing>("GET", "/things").Identified("X-Request-Id").Returns(204).Fails(500)));

        Assert.Equal("r-17\u0007", e.RequestId);
        Assert.Equal("GET /things: 500 Internal Server Error (request r-17 )", e.Message);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meter.Dispose();
    }

    private void Measure(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string text = Text(tags.ToArray());
        Add(_measured, $"{instrument.Name}: {text}", text);
    }

    private void Add<T>(List<T> list, T value, string text)
    {
        lock (list)
        {
            if (text.Contains(_path, StringComparison.Ordinal))
            {
                list.Add(value);
            }
        }
    }

    private static string Text(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));
}
