namespace ReduGen.Generated;

/// <summary>The values of a schema of numbers that may also stand in a string.</summary>
internal sealed class JsonOrTextType<T>(JsonType<T> type) : JsonType<T>
{
    /// <inheritdoc/>
    public override bool AcceptsNull => type.AcceptsNull;

    /// <inheritdoc/>
    public override T Read(ref JsonReader json)
    {
        json.AllowText();
        return type.Read(ref json);
    }

    /// <inheritdoc/>
    public override void Write(ref JsonWriter json, T value)
    {
        json.AllowText();
        type.Write(ref json, value);
    }
}
