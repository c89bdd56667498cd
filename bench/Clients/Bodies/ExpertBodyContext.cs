using System.Text.Json.Serialization;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>System.Text.Json's source generation for the expert's types of the documents beside the repository.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ExpertAudioFeatures))]
[JsonSerializable(typeof(ExpertShippingRates))]
[JsonSerializable(typeof(ExpertTaxCode.Expanded))]
[JsonSerializable(typeof(ExpertMessages))]
public sealed partial class ExpertBodyContext : JsonSerializerContext;
