using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ReduGen.Generated;

/// <summary>Lets System.Text.Json read and write an object schema's type, by the type's own code; serializer options do not apply.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class JsonModelConverter<T> : JsonConverter<T>, IJsonTypeInfoSource
    where T : class, IJsonModel
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonBody.ReadValue(ref reader, Json.Model<T>());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonBody.WriteValue(writer, value, Json.Model<T>());

    JsonTypeInfo? IJsonTypeInfoSource.TypeInfo(Type type, JsonSerializerOptions options) => JsonTypeInfos.Of(type, this, options);
}
