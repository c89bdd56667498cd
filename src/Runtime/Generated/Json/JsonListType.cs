using System.Collections.Generic;
using System.IO;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Generated;

/// <summary>The values of an array schema.</summary>
internal sealed class JsonListType<T>(JsonType<T> item) : JsonType<IReadOnlyList<T>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<T> Read(ref JsonReader json) => json.ReadList(item);

    /// <inheritdoc/>
    public override void Write(ref JsonWriter json, IReadOnlyList<T> value) => json.WriteList(value, item);

    /// <inheritdoc/>
    internal override ValueTask<IReadOnlyList<T>> ReadBodyAsync(
        Stream body, HttpContentHeaders? headers, JsonRules rules, CancellationToken cancellationToken) =>
        JsonBody.ReadListAsync(body, item, rules, cancellationToken);
}
