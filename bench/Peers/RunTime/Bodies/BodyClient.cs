using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using ReduGen.Bench.Clients;
using ReduGen.Generated;

namespace ReduGen.Bench.Peers.RunTime.Bodies;

/// <summary>What a client does with one body.</summary>
/// <param name="Read">Gets it.</param>
/// <param name="Write">Writes what was got.</param>
internal sealed record BodyClient(Func<Task> Read, Func<byte[]> Write)
{
    /// <summary>The expert's, over the expert's type.</summary>
    public static async Task<BodyClient> ExpertAsync<T>(byte[] body, JsonTypeInfo<T> type)
    {
        const string Path = "/";

        var client = new ExpertClient(ExpertClient.Http(new BodyHandler(body)));
        T value = await client.GetAsync(Path, type);
        return new BodyClient(() => client.GetAsync(Path, type), () => JsonSerializer.SerializeToUtf8Bytes(value, type));
    }

    /// <summary>A generated one.</summary>
    /// <param name="call">The operation.</param>
    public static async Task<BodyClient> GeneratedAsync<T>(Func<Task<T>> call)
        where T : class, IJsonModel
    {
        JsonType<T> type = Json.Model<T>();
        T value = await call();
        return new BodyClient(call, () => JsonBody.Write(value, type));
    }
}
