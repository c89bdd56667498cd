using System;
using System.IO;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>A library with its project file, built as a user builds: what MSBuild adds to the compiler is in the figure.</summary>
internal sealed class LibraryProject
{
    private readonly string _folder;

    /// <param name="folder">Where it is written; C# files that come into it are the library's.</param>
    /// <param name="content">What its project file holds beside the framework; nothing for a library with one empty class.</param>
    public LibraryProject(string folder, string content = "")
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        File.WriteAllText(Path.Combine(_folder, "Library.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
              {content}
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder, "Empty.cs"), "namespace Measured; public sealed class Empty;");

        // Nothing of the repository's own settings or of a folder above.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.targets"), "<Project />");
        Checked(Run("restore"));
    }

    /// <summary>The library's size, once it was built.</summary>
    public double Megabytes => new FileInfo(Path.Combine(_folder, "bin", "Release", "net10.0", "Library.dll")).Length / 1e6;

    /// <summary>A library that marks a document for our generator.</summary>
    /// <param name="folder">Where it is written.</param>
    /// <param name="document">The document.</param>
    /// <param name="operations">Patterns for the operations that its client has, between semicolons; empty for all.</param>
    public static LibraryProject Marking(string document, string folder, string operations = "")
    {
        string build = Path.Combine(Repository.Root, "src", "Generator", "build", "ReduGen.targets");
        return new LibraryProject(folder, $"""
            <ItemGroup>
              <OpenApiClient Include="{document}" Namespace="{ClientSources.Namespace}" Name="{ClientSources.Name}" Operations="{operations}" />
              <Analyzer Include="{AppContext.BaseDirectory}/ReduGen.Generator.dll;{AppContext.BaseDirectory}/Microsoft.OpenApi.dll" />
              <Analyzer Include="{AppContext.BaseDirectory}/SharpYaml.dll" />
              <Reference Include="{typeof(ApiException).Assembly.Location}" />
            </ItemGroup>
            <Import Project="{build}" />
            """);
    }

    /// <summary>Builds it from scratch, without restoring packages.</summary>
    public ChildRun Build() => Run("build", "--no-restore", "--no-incremental", "-c", "Release");

    /// <summary>Builds it from scratch.</summary>
    /// <returns>CPU seconds, without restoring packages.</returns>
    /// <exception cref="InvalidOperationException">It does not build.</exception>
    public double Measure() => Checked(Build()).CpuSeconds;

    private ChildRun Run(params string[] arguments) => Child.Run(
        DotnetSdk.Dotnet, [.. arguments, "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"], _folder, ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"));

    private static ChildRun Checked(ChildRun run) =>
        run.ExitCode == 0 ? run : throw new InvalidOperationException($"The project does not build: {run.Output}");
}
