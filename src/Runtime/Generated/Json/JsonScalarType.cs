namespace ReduGen.Generated;

/// <summary>The values of a schema that is neither object nor array.</summary>
internal sealed class JsonScalarType<T>(JsonRead<T> read, JsonWrite<T> write) : JsonType<T>
{
    /// <inheritdoc/>
    public override T Read(ref JsonReader json) => read(ref json);

    /// <inheritdoc/>
    public override void Write(ref JsonWriter json, T value) => write(ref json, value);
}
