using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <inheritdoc/>
/// <param name="name">What the type is for.</param>
/// <param name="texts">The texts, each an array of values.</param>
/// <param name="type">How ours reads a value.</param>
/// <param name="oracle">How Utf8JsonReader does.</param>
internal sealed class DifferentialCase<T>(string name, string[] texts, JsonType<T> type, OracleRead<T> oracle) : DifferentialCase(name)
    where T : class
{
    private readonly List<byte[]> _originals = [.. texts.Select(Encoding.UTF8.GetBytes)];
    private readonly JsonType<IReadOnlyList<T>> _list = Json.List(type);

    /// <inheritdoc/>
    public override async Task<int> CompareAsync(int firstSeed, int count)
    {
        int accepted = 0;
        for (int seed = firstSeed; seed < firstSeed + count; seed++)
        {
            var mutation = new Mutation(seed);
            byte[] text = seed < _originals.Count ? _originals[seed] : mutation.Mutate(_originals);
            int chunk = 1 + mutation.Next(40);
            string? expected = Written(
                OracleModels.Read(text, (ref Utf8JsonReader json) => Oracle.List(ref json, oracle) ?? throw new JsonException()));
            string? whole = Written(await TryReadAsync(() => new ValueTask<IReadOnlyList<T>>(JsonBody.Read(text, _list))));
            string? pieces = Written(await TryReadAsync(
                () => JsonBody.ReadAsync(new ChunkedStream(text, chunk), null, _list, JsonRules.None, CancellationToken.None)));
            if (expected != whole || expected != pieces)
            {
                throw new DifferenceException(
                    $"{Name}, seed {seed}, chunk {chunk}: {Encoding.UTF8.GetString(text)}\noracle: {expected}\nwhole:  {whole}\npieces: {pieces}");
            }

            accepted += expected is null ? 0 : 1;
        }

        return accepted;
    }

    private string? Written(IReadOnlyList<T>? value) => value is null ? null : Encoding.UTF8.GetString(JsonBody.Write(value, _list));

    private static async Task<IReadOnlyList<T>?> TryReadAsync(Func<ValueTask<IReadOnlyList<T>>> read)
    {
        try
        {
            return await read();
        }
        catch (JsonBodyException)
        {
            return null;
        }
    }
}
