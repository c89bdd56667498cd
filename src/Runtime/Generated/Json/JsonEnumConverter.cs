using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ReduGen.Generated;

/// <summary>Lets System.Text.Json read and write an enumeration's type, as a value and as a dictionary's key.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class JsonEnumConverter<T> : JsonConverter<T>, IJsonTypeInfoSource
    where T : struct, IJsonEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonBody.ReadValue(ref reader, Json.Enum<T>());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonBody.WriteValue(writer, value, Json.Enum<T>());

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out T value)
            ? value
            : throw new JsonException($"\"{reader.GetString()}\" is no {typeof(T).Name}.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        // The default value has a text too, the empty one; only writing the value tells that it stands for no value.
        _ = JsonBody.Write(value, Json.Enum<T>());
        writer.WritePropertyName(value.ToString()!);
    }

    JsonTypeInfo? IJsonTypeInfoSource.TypeInfo(Type type, JsonSerializerOptions options) => type == typeof(T?)
        ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
        : JsonTypeInfos.Of(type, this, options);
}
