using System;
using System.Text.Json;

namespace ReduGen.Parameters;

/// <summary>The members of an object that a JsonWriter wrote, one by one.</summary>
internal ref struct JsonObjectText
{
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;

    /// <param name="json">The object.</param>
    /// <param name="purpose">What it is to become, for the message.</param>
    /// <exception cref="ArgumentException">It is no object.</exception>
    public JsonObjectText(ReadOnlySpan<byte> json, string purpose)
    {
        _json = json;
        _reader = JsonText.Begin(json);
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw new ArgumentException($"Only an object can be written as {purpose}.");
        }
    }

    public string Name { get; private set; } = "";

    /// <summary>The JSON of the member's value.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public bool MoveNext()
    {
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        Name = _reader.GetString()!;
        _reader.Read();
        Value = JsonText.Slice(ref _reader, _json);
        return true;
    }
}
