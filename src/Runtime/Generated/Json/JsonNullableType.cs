namespace ReduGen.Generated;

/// <summary>The values of a schema that allows null, where C# has a reference type.</summary>
internal sealed class JsonNullableType<T>(JsonType<T> type) : JsonType<T?>
    where T : class
{
    /// <inheritdoc/>
    public override bool AcceptsNull => true;

    /// <inheritdoc/>
    public override T? Read(ref JsonReader json) => json.TryReadNull() ? null : type.Read(ref json);

    /// <inheritdoc/>
    public override void Write(ref JsonWriter json, T? value)
    {
        if (value is null)
        {
            json.WriteNull();
        }
        else
        {
            type.Write(ref json, value);
        }
    }
}
