using System;
using System.Collections.Generic;

namespace ReduGen.Bench.Clients;

/// <summary>An instance as the hand-written reader makes it.</summary>
public sealed class ReaderInstance
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Status { get; set; }

    public string? State { get; set; }

    public string? ImageId { get; set; }

    public string? FlavorId { get; set; }

    public DateTimeOffset Created { get; set; }

    public DateTimeOffset Updated { get; set; }

    public string? IsPublic { get; set; }

    public string? EnableSsh { get; set; }

    public string? FloatingIp { get; set; }

    public Dictionary<string, string>? Others { get; set; }

    public string? UserId { get; set; }

    public string? ProjectId { get; set; }
}
