using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>One way to call the SDK's own compiler for a library. A compiler server would hide the cost in another process, so there is none.</summary>
internal sealed class Compilation
{
    private readonly string _responseFile;

    private Compilation(string folder, IEnumerable<string> arguments)
    {
        Directory.CreateDirectory(folder);
        Library = Path.Combine(folder, "Client.dll");
        _responseFile = Path.Combine(folder, "compile.rsp");
        IEnumerable<string> all =
        [
            "-nostdlib", "-target:library", "-optimize+", "-deterministic+", "-nullable:enable", $"-out:{Library}",
            .. DotnetSdk.References.Append(typeof(ApiException).Assembly.Location).Select(static reference => $"-reference:{reference}"),
            .. arguments,
        ];
        File.WriteAllLines(_responseFile, all.Select(static argument => $"\"{argument}\""));
    }

    /// <summary>The library that is made.</summary>
    public string Library { get; }

    /// <summary>Source files, and nothing else.</summary>
    public static Compilation Plain(string folder, IEnumerable<string> sources) => new(folder, sources);

    /// <summary>No source file but the generator and a document, as MSBuild hands them over.</summary>
    public static Compilation Generated(string folder, string document)
    {
        Directory.CreateDirectory(folder);
        string options = Path.Combine(folder, "items.editorconfig");
        File.WriteAllText(options, $"""
            is_global = true

            [{document}]
            build_metadata.AdditionalFiles.ReduGenKind = client
            build_metadata.AdditionalFiles.ReduGenName = {Base64(ClientSources.Name)}
            build_metadata.AdditionalFiles.ReduGenNamespace = {Base64(ClientSources.Namespace)}
            """);
        string[] analyzers = ["ReduGen.Generator.dll", "Microsoft.OpenApi.dll", "SharpYaml.dll"];
        return new Compilation(folder,
        [
            .. analyzers.Select(static analyzer => $"-analyzer:{Path.Combine(AppContext.BaseDirectory, analyzer)}"),
            $"-additionalfile:{document}",
            $"-analyzerconfig:{options}",
        ]);
    }

    /// <summary>Runs the compiler once.</summary>
    /// <returns>What it printed, and its CPU time.</returns>
    public ChildRun Run() => Child.Run(DotnetSdk.Dotnet, ["exec", DotnetSdk.Compiler, "-noconfig", $"@{_responseFile}"]);

    /// <summary>Runs the compiler once.</summary>
    /// <returns>Its CPU time in seconds.</returns>
    /// <exception cref="InvalidOperationException">It found an error.</exception>
    public double Measure()
    {
        ChildRun run = Run();
        return run.ExitCode == 0 ? run.CpuSeconds : throw new InvalidOperationException($"The compiler found errors: {run.Output}");
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
