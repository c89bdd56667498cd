namespace ReduGen.Bench.Peers.Measuring;

/// <summary>A program that ended.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it printed.</param>
/// <param name="CpuSeconds">The CPU time that it took.</param>
internal sealed record ChildRun(int ExitCode, string Output, double CpuSeconds);
