using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Refit;

namespace ReduGen.Bench.Clients;

/// <summary>The operation for Refit, which writes the client while this project compiles; with the expert's types and context.</summary>
public interface IRefitInstances
{
    [Get("/v1/instances")]
    public Task<List<ExpertInstance>> ListAsync();

    /// <summary>Makes Refit's client.</summary>
    public static IRefitInstances Create(HttpClient http) => RestService.For<IRefitInstances>(
        http, new RefitSettings(new SystemTextJsonContentSerializer(new JsonSerializerOptions { TypeInfoResolver = ExpertContext.Default })));
}
