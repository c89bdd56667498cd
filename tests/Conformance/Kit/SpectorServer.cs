using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;

namespace ReduGen.Conformance.Kit;

/// <summary>The server that judges the calls. It answers with a success only where the request is exactly the scenario's.</summary>
internal static class SpectorServer
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>What <c>run.sh</c> says of the server that it started; null where none runs.</summary>
    private static string? Variable { get; } = Environment.GetEnvironmentVariable("SPECTOR_ADDRESS");

    /// <summary>Whether there is a server to call.</summary>
    public static bool IsRunning => Variable is not null;

    /// <summary>The address that every client is given, in place of the one in its document.</summary>
    public static Uri Address =>
        new(Variable ?? throw new InvalidOperationException("SPECTOR_ADDRESS is not set; run.sh starts a server and sets it."));

    /// <summary>The token that the server takes, which is the scope that it asks for.</summary>
    public static string Token { get; } = "https://security.microsoft.com/.default";

    /// <summary>What the server says of each scenario: <c>pass</c>, <c>fail</c>, or <c>not-implemented</c> where no right call was made.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> CoverageAsync()
    {
        JsonElement sets = await Http.GetFromJsonAsync<JsonElement>(new Uri(Address, ".coverage"));
        return sets.EnumerateArray()
            .SelectMany(static set => set.GetProperty("results").EnumerateObject())
            .ToDictionary(static result => result.Name, static result => result.Value.GetString()!);
    }
}
