using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>Stripe's GET /v1/shipping_rates as it is written by hand for System.Text.Json: nested objects, maps, and text or an object.</summary>
public sealed class ExpertShippingRates
{
    public string? Object { get; set; }

    public string? Url { get; set; }

    public bool HasMore { get; set; }

    public List<Rate>? Data { get; set; }

    public sealed class Rate
    {
        public string? Id { get; set; }

        public string? Object { get; set; }

        public bool Active { get; set; }

        public long Created { get; set; }

        public Estimate? DeliveryEstimate { get; set; }

        public string? DisplayName { get; set; }

        public FixedAmount? FixedAmount { get; set; }

        public bool Livemode { get; set; }

        public Dictionary<string, string>? Metadata { get; set; }

        public string? TaxBehavior { get; set; }

        [JsonConverter(typeof(ExpertTaxCodeConverter))]
        public ExpertTaxCode? TaxCode { get; set; }

        public string? Type { get; set; }
    }

    public sealed class Estimate
    {
        public Bound? Maximum { get; set; }

        public Bound? Minimum { get; set; }
    }

    public sealed class Bound
    {
        public string? Unit { get; set; }

        public long Value { get; set; }
    }

    public sealed class FixedAmount
    {
        public long Amount { get; set; }

        public string? Currency { get; set; }

        public Dictionary<string, CurrencyOption>? CurrencyOptions { get; set; }
    }

    public sealed class CurrencyOption
    {
        public long Amount { get; set; }

        public string? TaxBehavior { get; set; }
    }
}
