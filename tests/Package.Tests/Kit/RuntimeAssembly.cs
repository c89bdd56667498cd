using System.Collections.Generic;

namespace ReduGen.Package.Tests.Kit;

/// <summary>Where the assembly of the runtime is, in its package and below a portable program.</summary>
internal static class RuntimeAssembly
{
    public const string Name = "ReduGen.Runtime.dll";

    public const string Portable = "lib/net10.0/" + Name;

    /// <summary>The systems that have an image of their own.</summary>
    public static IReadOnlyList<string> Systems { get; } = ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"];

    public static string ImageFor(string system) => $"runtimes/{system}/lib/net10.0/{Name}";
}
