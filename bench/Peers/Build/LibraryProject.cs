using System;
using System.IO;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>A library with its project file, built as a user builds: what MSBuild adds to the compiler is in the figure.</summary>
internal sealed class LibraryProject
{
    private readonly string _folder;

    /// <param name="folder">Where it is written.</param>
    /// <param name="document">The document it marks; null for a library with one empty class.</param>
    /// <param name="operations">Patterns for the operations that its client has, between semicolons; empty for all.</param>
    public LibraryProject(string folder, string? document, string operations = "")
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        string build = Path.Combine(Repository.Root, "src", "Generator", "build", "ReduGen.targets");
        string references = document is null ? "" : $"""
            <ItemGroup>
              <OpenApiClient Include="{document}" Namespace="{ClientSources.Namespace}" Name="{ClientSources.Name}" Operations="{operations}" />
              <Analyzer Include="{AppContext.BaseDirectory}/ReduGen.Generator.dll;{AppContext.BaseDirectory}/Microsoft.OpenApi.dll" />
              <Analyzer Include="{AppContext.BaseDirectory}/SharpYaml.dll" />
              <Reference Include="{typeof(ApiException).Assembly.Location}" />
            </ItemGroup>
            <Import Project="{build}" />
            """;
        File.WriteAllText(Path.Combine(_folder, "Library.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
              {references}
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder, "Empty.cs"), "namespace Measured; public sealed class Empty;");

        // Nothing of the repository's own settings or of a folder above.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.targets"), "<Project />");
        Run("restore");
    }

    /// <summary>Builds it from scratch.</summary>
    /// <returns>CPU seconds, without restoring packages.</returns>
    public double Measure() => Run("build", "--no-restore", "--no-incremental", "-c", "Release").CpuSeconds;

    private ChildRun Run(params string[] arguments)
    {
        ChildRun run = Child.Run(
            DotnetSdk.Dotnet, [.. arguments, "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"], _folder, ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"));
        return run.ExitCode == 0 ? run : throw new InvalidOperationException($"The project does not build: {run.Output}");
    }
}
