namespace ReduGen.Generated;

/// <summary>The values of an object schema.</summary>
internal sealed class JsonModelType<T> : JsonType<T>
    where T : class, IJsonModel
{
    public static JsonModelType<T> Instance { get; } = new();

    /// <inheritdoc/>
    public override T Read(ref JsonReader json) => json.ReadModel<T>();

    /// <inheritdoc/>
    public override void Write(ref JsonWriter json, T value) => json.WriteModel(value);
}
