namespace ReduGen.Generated;

/// <summary>The values of an enumeration.</summary>
internal sealed class JsonEnumType<T> : JsonType<T>
    where T : struct, IJsonEnum<T>
{
    public static JsonEnumType<T> Instance { get; } = new();

    /// <inheritdoc/>
    public override T Read(ref JsonReader json) => json.ReadValue<T>();

    /// <inheritdoc/>
    public override void Write(ref JsonWriter json, T value) => json.WriteValue(value);
}
