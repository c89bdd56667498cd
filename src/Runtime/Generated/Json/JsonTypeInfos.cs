using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ReduGen.Generated;

/// <summary>What System.Text.Json must know of a type and of its collections, found without reflection.</summary>
internal static class JsonTypeInfos
{
    /// <param name="type">The type itself, or a collection of it.</param>
    /// <param name="converter">Reads and writes one value.</param>
    /// <param name="options">The options to which the answer belongs.</param>
    public static JsonTypeInfo? Of<T>(Type type, JsonConverter<T> converter, JsonSerializerOptions options) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, converter) : List<T>(type, options) ?? Map<T>(type, options);

    private static JsonTypeInfo? List<T>(Type type, JsonSerializerOptions options) =>
        type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>())
        : type == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] })
        : type == typeof(IList<T>) ? JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new())
        : type == typeof(IReadOnlyList<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())
        : type == typeof(IEnumerable<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new())
        : type == typeof(IAsyncEnumerable<T>) ? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())
        : null;

    private static JsonTypeInfo? Map<T>(Type type, JsonSerializerOptions options) =>
        type == typeof(Dictionary<string, T>)
            ? JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(options, new() { ObjectCreator = static () => [], KeyInfo = Key(options) })
        : type == typeof(IDictionary<string, T>)
            ? JsonMetadataServices.CreateIDictionaryInfo<IDictionary<string, T>, string, T>(options, new() { KeyInfo = Key(options) })
        : type == typeof(IReadOnlyDictionary<string, T>)
            ? JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(options, new() { KeyInfo = Key(options) })
        : null;

    private static JsonTypeInfo Key(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter);
}
