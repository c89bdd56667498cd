using System;
using System.IO;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>Kiota's command, installed from NuGet when it is first asked for.</summary>
internal static class KiotaCommand
{
    private static readonly string Version = PinnedVersion.Of("KiotaCommandVersion");
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "kiota", Version);
    private static readonly string Program = Path.Combine(Folder, OperatingSystem.IsWindows() ? "kiota.exe" : "kiota");

    /// <summary>What the tables call it.</summary>
    public static string Name { get; } = $"Kiota {System.Version.Parse(Version).ToString(2)}";

    /// <summary>Whether it is there; where it cannot be installed, the runner says so and goes on without it.</summary>
    public static bool IsInstalled { get; } = File.Exists(Program) || Install();

    /// <summary>Writes a document's client.</summary>
    /// <param name="document">The document.</param>
    /// <param name="folder">Where the client is written.</param>
    public static ChildRun Generate(string document, string folder) => Child.Run(
        Program,
        ["generate", "--language", "CSharp", "--openapi", document, "--output", folder],
        null,
        ("KIOTA_OFFLINE_ENABLED", "true"), // it looks for a newer Kiota otherwise
        ("KIOTA_CLI_TELEMETRY_OPTOUT", "true"));

    private static bool Install()
    {
        ChildRun run = Child.Run(DotnetSdk.Dotnet, ["tool", "install", "Microsoft.OpenApi.Kiota", "--version", Version, "--tool-path", Folder], Repository.Root);
        if (run.ExitCode != 0)
        {
            Console.WriteLine($"SKIPPED {Name}: it cannot be installed");
        }

        return run.ExitCode == 0;
    }
}
