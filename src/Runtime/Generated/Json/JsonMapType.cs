using System.Collections.Generic;

namespace ReduGen.Generated;

/// <summary>The values of an object schema that has additional members only.</summary>
internal sealed class JsonMapType<T>(JsonType<T> value) : JsonType<IDictionary<string, T>>
{
    /// <inheritdoc/>
    public override IDictionary<string, T> Read(ref JsonReader json) => json.ReadMap(value);

    /// <inheritdoc/>
    public override void Write(ref JsonWriter json, IDictionary<string, T> map) => json.WriteMap(map, value);
}
