using System;
using System.Runtime.InteropServices;

namespace ReduGen.Bench.Peers.Measuring;

/// <summary>The CPU time of this process, all threads, user and kernel: on a machine that others use too, it says more than a watch.</summary>
internal static class CpuClock
{
    public static double Microseconds => Environment.CpuUsage.TotalTime.TotalMicroseconds;

    /// <summary>That of this thread alone: where the collector has threads of its own, without what they do. Linux only.</summary>
    public static double ThreadMicroseconds =>
        clock_gettime(ThisThread, out Time time) == 0 ? (time.Seconds * 1e6) + (time.Nanoseconds / 1e3) : throw new InvalidOperationException("clock_gettime failed.");

    private const int ThisThread = 3; // CLOCK_THREAD_CPUTIME_ID

    [DllImport("libc", SetLastError = true)]
    private static extern int clock_gettime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
