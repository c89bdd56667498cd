using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReduGen.Bench.Peers.Measuring;

/// <summary>Runs programs and takes the CPU time of each, that of the programs it starts included. Linux only.</summary>
internal static class Child
{
    private const int Children = -1; // RUSAGE_CHILDREN: those that ended and were waited for

    /// <param name="file">The program.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="folder">Where it runs; null for here.</param>
    /// <param name="variables">What is added to its environment.</param>
    public static ChildRun Run(string file, IEnumerable<string> arguments, string? folder = null, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder ?? "" };
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        double before = Seconds();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{file} cannot be started.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ChildRun(process.ExitCode, output, Seconds() - before);
    }

    private static double Seconds()
    {
        if (getrusage(Children, out Usage usage) != 0)
        {
            throw new InvalidOperationException("getrusage failed.");
        }

        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int getrusage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
    }
}
