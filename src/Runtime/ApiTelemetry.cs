namespace ReduGen;

/// <summary>
/// What clients tell of their calls. An activity source gives one span per call, from its first attempt to the end of its body: named as the operation, with
/// <c>http.request.method</c>, <c>url.template</c>, <c>server.address</c>, <c>http.response.status_code</c>, <c>http.request.resend_count</c> and <c>error.type</c>; the
/// framework's own spans are its attempts. A meter counts <c>redugen.call.duration</c> (seconds), <c>redugen.call.retries</c> and <c>redugen.call.failures</c>. Neither
/// costs anything while nobody listens, and neither holds a value that was sent.
/// </summary>
public static class ApiTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "ReduGen";
}
