using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReduGen.Bench.Clients;

/// <summary>An instance's metadata as it is written by hand for System.Text.Json.</summary>
public sealed class ExpertMetadata
{
    [JsonPropertyName("isPublic")]
    public string? IsPublic { get; set; }

    [JsonPropertyName("enableSSH")]
    public string? EnableSsh { get; set; }

    [JsonPropertyName("floatingIp")]
    public string? FloatingIp { get; set; }

    /// <summary>The other members; System.Text.Json takes no dictionary of strings here.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
