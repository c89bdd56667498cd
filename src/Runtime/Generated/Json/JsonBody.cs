using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Generated;

/// <summary>Bodies of JSON: one value from the first byte to the last, white space and a byte order mark aside.</summary>
internal static class JsonBody
{
    private const int SmallestBuffer = 4 * 1024;
    private const int LargestTrustedLength = 1024 * 1024;

    // Room for a short page from the start: growing there from 4 takes two arrays more.
    private const int UsualElements = 16;

    /// <summary>Reads a body that is at hand.</summary>
    /// <param name="body">The body.</param>
    /// <param name="type">How it is read.</param>
    /// <param name="rules">What is refused besides; nothing by default.</param>
    /// <exception cref="JsonBodyException">The body is not what the type says.</exception>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonType<T> type, JsonRules? rules = null) => Read(body, type, rules ?? JsonRules.None, origin: null);

    /// <summary>Reads one of several values that do not stand in one JSON text; a fault names its number.</summary>
    /// <param name="text">The value's text.</param>
    /// <param name="type">How it is read.</param>
    /// <param name="rules">What is refused besides.</param>
    /// <param name="index">Its number, from 0.</param>
    /// <exception cref="JsonBodyException">The value is not what the type says.</exception>
    public static T ReadItem<T>(ReadOnlySpan<byte> text, JsonType<T> type, JsonRules rules, int index) =>
        Read(text, type, rules, new JsonBodyOrigin { Elements = index, ElementStart = 0 });

    private static T Read<T>(ReadOnlySpan<byte> body, JsonType<T> type, JsonRules rules, JsonBodyOrigin? origin)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(body.Length + JsonReader.Padding);
        try
        {
            body.CopyTo(buffer);
            return Read(buffer, body.Length, type, rules, origin);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a body that arrives: an array element by element, anything else once it is complete.</summary>
    /// <param name="body">The body; it stays open.</param>
    /// <param name="headers">Its headers, which may announce its length; null for none.</param>
    /// <param name="type">How the body is read.</param>
    /// <param name="rules">What is refused besides.</param>
    /// <param name="cancellationToken">Cancels reading the stream.</param>
    /// <exception cref="JsonBodyException">The body is not what the type says.</exception>
    public static ValueTask<T> ReadAsync<T>(
        Stream body, HttpContentHeaders? headers, JsonType<T> type, JsonRules rules, CancellationToken cancellationToken) =>
        type.ReadBodyAsync(body, headers, rules, cancellationToken);

    /// <summary>Reads a body that is an array, or a sequence, and gives each element as soon as it is there.</summary>
    /// <param name="body">The body; it stays open.</param>
    /// <param name="item">How an element is read.</param>
    /// <param name="rules">What is refused besides.</param>
    /// <param name="isSequence">Whether the values stand one behind the other instead of in an array.</param>
    /// <param name="cancellationToken">Cancels reading the stream.</param>
    /// <exception cref="JsonBodyException">The body is not what the type says.</exception>
    public static async IAsyncEnumerable<T> EnumerateAsync<T>(
        Stream body, JsonType<T> item, JsonRules rules, bool isSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var elements = new JsonListBody<T>(item, rules, isSequence);
        while (true)
        {
            while (elements.TryRead(out T element))
            {
                yield return element;
            }

            if (elements.IsComplete)
            {
                break;
            }

            elements.Take(await body.ReadAsync(elements.Room(), cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="forRequest">Whether members that only the server may set are left out.</param>
    /// <param name="isMergePatch">Whether an assigned null removes its member.</param>
    public static byte[] Write<T>(T value, JsonType<T> type, bool forRequest = false, bool isMergePatch = false)
    {
        var json = new JsonWriter(SmallestBuffer, forRequest, isMergePatch);
        try
        {
            type.Write(ref json, value);
            return json.Written.ToArray();
        }
        finally
        {
            json.Dispose();
        }
    }

    /// <summary>Reads a body once it is complete.</summary>
    internal static async ValueTask<T> ReadBufferedAsync<T>(
        Stream body, HttpContentHeaders? headers, JsonType<T> type, JsonRules rules, CancellationToken cancellationToken)
    {
        // An announced length saves growing, but nobody's word is worth a gigabyte.
        int expected = (int)Math.Clamp(headers?.ContentLength ?? 0, SmallestBuffer, LargestTrustedLength);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(expected + 1 + JsonReader.Padding);
        try
        {
            int count = 0;
            int read;
            while ((read = await body.ReadAsync(buffer.AsMemory(count..^JsonReader.Padding), cancellationToken).ConfigureAwait(false)) > 0)
            {
                count += read;
                if (count == buffer.Length - JsonReader.Padding)
                {
                    buffer = Grow(buffer, count);
                }
            }

            return Read(buffer, count, type, rules);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a body that is an array, with no more of it in memory than a buffer.</summary>
    internal static async ValueTask<IReadOnlyList<T>> ReadListAsync<T>(
        Stream body, JsonType<T> item, JsonRules rules, CancellationToken cancellationToken)
    {
        using var elements = new JsonListBody<T>(item, rules);
        var list = new List<T>(UsualElements);
        while (!elements.IsComplete)
        {
            elements.Take(await body.ReadAsync(elements.Room(), cancellationToken).ConfigureAwait(false));
            elements.ReadTo(list);
        }

        return list;
    }

    /// <summary>Gives a buffer's first bytes a buffer of twice the length.</summary>
    internal static byte[] Grow(byte[] buffer, int count)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(buffer.Length * 2));
        buffer.AsSpan(0, count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    /// <summary>Makes the strings' cache where a body is long enough to pay for it.</summary>
    internal static JsonStringCache? CacheFor(long length) => length > JsonStringCache.SmallestBody ? new JsonStringCache() : null;

    /// <summary>Reads the value at a System.Text.Json reader, which its buffer cannot be had from: so the value is written out first.</summary>
    internal static T ReadValue<T>(ref Utf8JsonReader reader, JsonType<T> type)
    {
        var text = new ArrayBufferWriter<byte>(SmallestBuffer);
        using var writer = new Utf8JsonWriter(text, new JsonWriterOptions { SkipValidation = true });
        try
        {
            JsonElement.ParseValue(ref reader).WriteTo(writer);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The JSON has a string that is no text.", exception);
        }

        writer.Flush();
        return Read(text.WrittenSpan, type);
    }

    /// <summary>Writes a value to a System.Text.Json writer.</summary>
    internal static void WriteValue<T>(Utf8JsonWriter writer, T value, JsonType<T> type)
    {
        var json = new JsonWriter(SmallestBuffer);
        try
        {
            type.Write(ref json, value);
            writer.WriteRawValue(json.Written, skipInputValidation: true);
        }
        finally
        {
            json.Dispose();
        }
    }

    private static T Read<T>(byte[] buffer, int end, JsonType<T> type, JsonRules rules, JsonBodyOrigin? origin = null)
    {
        buffer.AsSpan(end, JsonReader.Padding).Clear();
        int start = buffer.AsSpan(0, end).StartsWith("\uFEFF"u8) ? 3 : 0;
        var json = new JsonReader(buffer, start, end, isFinal: true, CacheFor(end), origin, rules);
        T value = type.Read(ref json);
        json.ReadEnd();
        json.RefuseDuplicates(start);
        return value;
    }
}
