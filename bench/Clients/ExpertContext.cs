using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace ReduGen.Bench.Clients;

/// <summary>System.Text.Json's source generation for the expert's types.</summary>
[JsonSerializable(typeof(List<ExpertInstance>))]
public sealed partial class ExpertContext : JsonSerializerContext;
