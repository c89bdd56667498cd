namespace ReduGen.Bench.Peers.Build;

/// <summary>What a peer's library costs; CPU seconds.</summary>
/// <param name="Generating">Its generator.</param>
/// <param name="Building">The library's <c>dotnet build</c>.</param>
/// <param name="Megabytes">The library's size.</param>
/// <param name="Failure">Why there is no library, and so no figure; null where there is one.</param>
internal sealed record PeerFigures(double Generating, double Building, double Megabytes, string? Failure)
{
    /// <summary>From the document to the library.</summary>
    public double Whole => Generating + Building;
}
