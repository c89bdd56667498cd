namespace ReduGen.Bench.Clients.Bodies;

/// <summary>A tax code of Stripe's: its id alone, unless the caller asked for the whole.</summary>
public sealed class ExpertTaxCode
{
    public string? Id { get; set; }

    public Expanded? Whole { get; set; }

    public sealed class Expanded
    {
        public string? Id { get; set; }

        public string? Object { get; set; }

        public string? Description { get; set; }

        public string? Name { get; set; }
    }
}
