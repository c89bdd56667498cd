using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>The SDK that builds this repository: its compiler, and what a library for it references.</summary>
internal static class DotnetSdk
{
    /// <summary>The program <c>dotnet</c>.</summary>
    public static string Dotnet { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "dotnet"));

    private static readonly string Root = Path.GetDirectoryName(Dotnet)!;

    /// <summary>The compiler, as MSBuild starts it.</summary>
    public static string Compiler { get; } = Path.Combine(
        Root, "sdk", Child.Run(Dotnet, ["--version"], Repository.Root).Output.Trim(), "Roslyn", "bincore", "csc.dll");

    /// <summary>The assemblies that a library of this framework references.</summary>
    public static IReadOnlyList<string> References { get; } = FindReferences();

    private static string[] FindReferences()
    {
        string packs = Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref");
        string version = $"{Environment.Version.Major}.";
        string pack = Directory.GetDirectories(packs)
            .Where(folder => Path.GetFileName(folder).StartsWith(version, StringComparison.Ordinal))
            .OrderBy(static folder => Version.Parse(Path.GetFileName(folder)))
            .Last();
        return Directory.GetFiles(Path.Combine(pack, "ref", $"net{Environment.Version.ToString(2)}"), "*.dll");
    }
}
