using System;

namespace ReduGen.Bench.Peers.Measuring;

/// <summary>The CPU time of this process, all threads, user and kernel: on a machine that others use too, it says more than a watch.</summary>
internal static class CpuClock
{
    public static double Microseconds => Environment.CpuUsage.TotalTime.TotalMicroseconds;
}
