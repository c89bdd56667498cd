using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <summary>What a union and a base class choose, found by a second Utf8JsonReader that goes ahead. The chosen type is read by our own code.</summary>
internal static class OracleUnions
{
    public static Pet Pet(ref Utf8JsonReader json)
    {
        string? kind = Text(json, "kind");
        bool hasBark = TryFind(json, "bark", out _);
        JsonElement value = JsonElement.ParseValue(ref json);
        return value.ValueKind switch
        {
            JsonValueKind.String => new Pet(value.GetString()!),
            JsonValueKind.Array when TryRead(value, Json.List(Json.Int32), out var numbers) => new Pet(numbers),
            JsonValueKind.Object when kind == "cat" => new Pet(Read(value, Json.Model<Cat>())),
            JsonValueKind.Object when kind == "dog" || hasBark => new Pet(Read(value, Json.Model<Dog>())),
            JsonValueKind.Object when TryRead(value, Json.Model<Cat>(), out Cat cat) => new Pet(cat),
            _ => new Pet(Utf8.IsValid(JsonMarshal.GetRawUtf8Value(value)) ? value : throw new JsonException()),
        };
    }

    public static Fish Fish(ref Utf8JsonReader json)
    {
        string? type = Text(json, "type");
        JsonElement value = JsonElement.ParseValue(ref json);
        return type switch
        {
            "salmon" => Read(value, Json.Model<Salmon>()),
            "shark" => Read(value, Json.Model<Shark>()),
            _ => Read(value, Json.Model<UnknownFish>()),
        };
    }

    /// <summary>The text of a member of the value at hand.</summary>
    private static string? Text(Utf8JsonReader json, string name) => !TryFind(json, name, out Utf8JsonReader value)
        ? null
        : value.TokenType switch
        {
            JsonTokenType.String => value.GetString(),
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(value.ValueSpan),
            _ => null,
        };

    /// <summary>Goes to the last member of that name in the value at hand; the reader is a copy, so that the value can still be read.</summary>
    private static bool TryFind(Utf8JsonReader json, string name, out Utf8JsonReader value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        bool isThere = false;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            bool isIt = Oracle.Name(ref json) == name;
            json.Read();
            if (isIt)
            {
                value = json;
                isThere = true;
            }

            json.Skip();
        }

        return isThere;
    }

    private static bool TryRead<T>(JsonElement value, JsonType<T> type, out T read)
    {
        try
        {
            read = Read(value, type);
            return true;
        }
        catch (JsonException)
        {
            read = default!;
            return false;
        }
    }

    private static T Read<T>(JsonElement value, JsonType<T> type) => JsonBody.Read(JsonMarshal.GetRawUtf8Value(value), type);
}
