using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReduGen.Parameters;

/// <summary>
/// Writes deepObject's pairs, such as <c>a[b][c]=1</c>. What OpenAPI leaves open (section 4.8.12.5: "The representation of array or object properties
/// is not defined") is written as Stripe, PHP, Rack, qs and ASP.NET Core read it: brackets nest, and an item stands under its index, so that the members
/// of two objects in an array stay apart.
/// </summary>
internal readonly struct DeepObjectWriter(in ParameterWriter pairs, ArrayBufferWriter<byte> to)
{
    private readonly ParameterWriter _pairs = pairs;

    /// <summary>Writes the array or object that the reader stands on.</summary>
    public void Write(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string name)
    {
        var key = new ArrayBufferWriter<byte>();
        PercentEncoding.Append(key, Encoding.UTF8.GetBytes(name), Escaping.Unreserved);
        Write(ref reader, json, key.WrittenSpan);
    }

    private void Write(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, scoped ReadOnlySpan<byte> key)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    ReadOnlySpan<byte> inner = Inner(key, JsonText.Value(ref reader, json));
                    reader.Read();
                    if (reader.TokenType != JsonTokenType.Null)
                    {
                        Write(ref reader, json, inner);
                    }
                }

                break;
            case JsonTokenType.StartArray:
                for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    Write(ref reader, json, Inner(key, Encoding.ASCII.GetBytes(index.ToString(CultureInfo.InvariantCulture))));
                }

                break;
            default:
                _pairs.BeginPair();
                to.Write(key);
                to.Write("="u8);
                _pairs.WriteText(JsonText.Value(ref reader, json));
                break;
        }
    }

    // A query cannot hold brackets (RFC 3986, section 3.4): so OpenAPI's own examples encode them.
    private static ReadOnlySpan<byte> Inner(scoped ReadOnlySpan<byte> key, scoped ReadOnlySpan<byte> name)
    {
        var inner = new ArrayBufferWriter<byte>(key.Length + name.Length + 6);
        inner.Write(key);
        inner.Write("%5B"u8);
        PercentEncoding.Append(inner, name, Escaping.Unreserved);
        inner.Write("%5D"u8);
        return inner.WrittenSpan;
    }
}
