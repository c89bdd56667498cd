using System;
using System.Linq;
using System.Text.Json;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>Makes bodies of Stripe's GET /v1/shipping_rates, their members in the order in which Stripe sends them, which is not the document's.</summary>
public static class ShippingRatesData
{
    private static readonly string[] Currencies = ["usd", "eur", "gbp", "jpy", "chf", "sek", "nok", "dkk", "pln", "czk", "aud", "cad"];

    private static readonly string[] Keys = ["warehouse", "carrier", "order_id", "zone", "sku", "tier", "notes", "batch"];

    public static byte[] Make(int length) => BodyData.Make("data", WriteRate, WriteOthers, length);

    private static void WriteOthers(Utf8JsonWriter json)
    {
        json.WriteString("object", "list");
        json.WriteString("url", "/v1/shipping_rates");
        json.WriteBoolean("has_more", true);
    }

    private static void WriteRate(Utf8JsonWriter json, Random random)
    {
        json.WriteStartObject();
        json.WriteString("id", BodyData.Id(random, "shr_", 24));
        json.WriteString("object", "shipping_rate");
        json.WriteBoolean("active", random.Next(4) > 0);
        json.WriteNumber("created", random.Next(1_600_000_000, 1_760_000_000));
        WriteEstimate(json, random);
        json.WriteString("display_name", BodyData.Any(random, "Ground shipping", "Next day air", "Livraison à domicile", "5\" box, \"express\"", null));
        WriteAmount(json, random);
        json.WriteBoolean("livemode", random.Next(2) > 0);
        WriteMetadata(json, random);
        json.WriteString("tax_behavior", BodyData.Any(random, "exclusive", "inclusive", "unspecified", null));
        WriteTaxCode(json, random);
        json.WriteString("type", "fixed_amount");
        json.WriteEndObject();
    }

    private static void WriteEstimate(Utf8JsonWriter json, Random random)
    {
        json.WritePropertyName("delivery_estimate");
        if (random.Next(4) == 0)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        foreach (string bound in (string[])["maximum", "minimum"])
        {
            json.WriteStartObject(bound);
            json.WriteString("unit", BodyData.Any(random, "business_day", "day", "hour", "week"));
            json.WriteNumber("value", random.Next(1, 30));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteAmount(Utf8JsonWriter json, Random random)
    {
        json.WriteStartObject("fixed_amount");
        json.WriteNumber("amount", random.Next(100, 100_000));
        json.WriteString("currency", BodyData.Any(random, Currencies));
        if (random.Next(2) == 0)
        {
            json.WriteStartObject("currency_options");
            foreach (string currency in random.GetItems(Currencies, random.Next(1, 5)).Distinct())
            {
                json.WriteStartObject(currency);
                json.WriteNumber("amount", random.Next(100, 100_000));
                json.WriteString("tax_behavior", BodyData.Any(random, "exclusive", "inclusive", "unspecified"));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter json, Random random)
    {
        json.WriteStartObject("metadata");
        foreach (string key in random.GetItems(Keys, random.Next(5)).Distinct())
        {
            json.WriteString(key, BodyData.Any(random, "eu-central", "ordered by phone\nno bell", "Zürich", BodyData.Id(random, "", 12)));
        }

        json.WriteEndObject();
    }

    private static void WriteTaxCode(Utf8JsonWriter json, Random random)
    {
        json.WritePropertyName("tax_code");
        switch (random.Next(4))
        {
            case 0:
                json.WriteNullValue();
                break;
            case 1:
                json.WriteStartObject();
                json.WriteString("id", "txcd_92010001");
                json.WriteString("object", "tax_code");
                json.WriteString("description", "What a buyer pays for having goods brought to them.");
                json.WriteString("name", "Shipping");
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(BodyData.Id(random, "txcd_", 8));
                break;
        }
    }
}
