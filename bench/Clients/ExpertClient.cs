using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;

namespace ReduGen.Bench.Clients;

/// <summary>
/// The client that everything is measured against, as an expert writes it: HttpClient, the body read while it arrives, System.Text.Json with source generation.
/// </summary>
public sealed class ExpertClient(HttpClient http)
{
    /// <summary>Lists the instances.</summary>
    public Task<List<ExpertInstance>> ListAsync() => GetAsync("/v1/instances", ExpertContext.Default.ListExpertInstance);

    /// <summary>Gets any JSON.</summary>
    public async Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        return await JsonSerializer.DeserializeAsync(body, type).ConfigureAwait(false) ?? throw new InvalidDataException("The body is null.");
    }

    /// <summary>Counts the instances while they arrive.</summary>
    public async Task<int> CountAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/instances");
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        int count = 0;
        await foreach (ExpertInstance? _ in JsonSerializer.DeserializeAsyncEnumerable(body, ExpertContext.Default.ExpertInstance).ConfigureAwait(false))
        {
            count++;
        }

        return count;
    }

    /// <summary>An HttpClient over a handler, with the credential that redu's API takes.</summary>
    public static HttpClient Http(HttpMessageHandler handler)
    {
        var http = new HttpClient(handler) { BaseAddress = new Uri("https://api.redu.cloud") };
        http.DefaultRequestHeaders.Add("x-api-key", "key");
        return http;
    }
}
