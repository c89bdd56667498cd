using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>Makes bodies of about a length. The same seed makes the same bytes.</summary>
public static class BodyData
{
    /// <param name="list">The member that holds the elements.</param>
    /// <param name="writeElement">Writes one.</param>
    /// <param name="writeOthers">Writes the members that stand before the list.</param>
    /// <param name="length">The bytes after which no element follows.</param>
    /// <param name="seed">What the values come from.</param>
    public static byte[] Make(string list, Action<Utf8JsonWriter, Random> writeElement, Action<Utf8JsonWriter> writeOthers, int length, int seed = 42)
    {
        var random = new Random(seed);
        var body = new MemoryStream();
        using var json = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        writeOthers(json);
        json.WriteStartArray(list);
        while (json.BytesCommitted + json.BytesPending < length)
        {
            writeElement(json, random);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return body.ToArray();
    }

    /// <summary>An identifier: a prefix, and letters and digits.</summary>
    public static string Id(Random random, string prefix, int length) => prefix + random.GetString("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789", length);

    /// <summary>One of several.</summary>
    public static T Any<T>(Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];
}
