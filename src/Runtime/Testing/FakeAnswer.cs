using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace ReduGen.Testing;

/// <summary>One answer that was set: how the response is made, and what is added to it.</summary>
/// <param name="make">Makes the response.</param>
internal sealed class FakeAnswer(Func<FakeRequest, ApiOperation, ValueTask<HttpResponseMessage>> make)
{
    public Func<FakeRequest, ApiOperation, ValueTask<HttpResponseMessage>> Make => make;

    /// <summary>What is waited first.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>The headers of the response, by name and value.</summary>
    public List<KeyValuePair<string, string>> Headers { get; } = [];
}
