using System;
using System.Text.Json.Serialization;

namespace ReduGen.Bench.Clients;

/// <summary>An instance as it is written by hand for System.Text.Json.</summary>
public sealed class ExpertInstance
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonPropertyName("state")]
    public string? State { get; set; }

    [JsonPropertyName("image_id")]
    public string? ImageId { get; set; }

    [JsonPropertyName("flavor_id")]
    public string? FlavorId { get; set; }

    [JsonPropertyName("created")]
    public DateTimeOffset? Created { get; set; }

    [JsonPropertyName("updated")]
    public DateTimeOffset? Updated { get; set; }

    [JsonPropertyName("metadata")]
    public ExpertMetadata? Metadata { get; set; }

    [JsonPropertyName("user_id")]
    public string? UserId { get; set; }

    [JsonPropertyName("project_id")]
    public string? ProjectId { get; set; }
}
