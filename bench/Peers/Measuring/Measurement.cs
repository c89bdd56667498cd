namespace ReduGen.Bench.Peers.Measuring;

/// <summary>What one contender's work costs.</summary>
/// <param name="Name">The contender's name.</param>
/// <param name="Microseconds">CPU time of one call, in the best round.</param>
/// <param name="AllocatedBytes">What one call allocates.</param>
internal sealed record Measurement(string Name, double Microseconds, double AllocatedBytes);
