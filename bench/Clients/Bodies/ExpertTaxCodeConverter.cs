using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>Reads and writes text or an object.</summary>
public sealed class ExpertTaxCodeConverter : JsonConverter<ExpertTaxCode>
{
    public override ExpertTaxCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new ExpertTaxCode { Id = reader.GetString() };
        }

        ExpertTaxCode.Expanded? whole = JsonSerializer.Deserialize(ref reader, ExpertBodyContext.Default.Expanded);
        return new ExpertTaxCode { Id = whole?.Id, Whole = whole };
    }

    public override void Write(Utf8JsonWriter writer, ExpertTaxCode value, JsonSerializerOptions options)
    {
        if (value.Whole is null)
        {
            writer.WriteStringValue(value.Id);
        }
        else
        {
            JsonSerializer.Serialize(writer, value.Whole, ExpertBodyContext.Default.Expanded);
        }
    }
}
