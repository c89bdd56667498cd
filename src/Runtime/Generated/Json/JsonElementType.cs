using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>Any JSON value, null among them.</summary>
internal sealed class JsonElementType : JsonType<JsonElement>
{
    /// <inheritdoc/>
    public override bool AcceptsNull => true;

    /// <inheritdoc/>
    public override JsonElement Read(ref JsonReader json) => json.ReadElement();

    /// <inheritdoc/>
    public override void Write(ref JsonWriter json, JsonElement value) => json.WriteElement(value);
}
