using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Generated;

/// <summary>Bodies of JSON: one value, from its first byte to the last.</summary>
internal static class JsonBody
{
    public static T Read<T>(ReadOnlySpan<byte> body, JsonType<T> type) => throw new NotImplementedException();
    public static ValueTask<T> ReadAsync<T>(Stream body, long? length, JsonType<T> type, CancellationToken cancellationToken) =>
        type.ReadBodyAsync(body, length, cancellationToken);

    public static IAsyncEnumerable<T> EnumerateAsync<T>(Stream body, JsonType<T> item, CancellationToken cancellationToken) => throw new NotImplementedException();
    public static byte[] Write<T>(T value, JsonType<T> type) => throw new NotImplementedException();
    internal static ValueTask<T> ReadBufferedAsync<T>(Stream body, long? length, JsonType<T> type, CancellationToken cancellationToken) => throw new NotImplementedException();
    internal static ValueTask<IReadOnlyList<T>> ReadListAsync<T>(Stream body, JsonType<T> item, CancellationToken cancellationToken) => throw new NotImplementedException();
    internal static T ReadValue<T>(ref Utf8JsonReader reader, JsonType<T> type) => throw new NotImplementedException();
    internal static void WriteValue<T>(Utf8JsonWriter writer, T value, JsonType<T> type) => throw new NotImplementedException();
}
