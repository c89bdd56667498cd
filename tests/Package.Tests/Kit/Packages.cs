using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

[assembly: AssemblyFixture(typeof(Packages))]

namespace ReduGen.Package.Tests.Kit;

/// <summary>All packages, packed once per run, and the temporary folder that everything of the run lives in.</summary>
/// <remarks>The version is new in each run, so that no cache can answer with a package of an earlier one.</remarks>
public sealed class Packages : IAsyncLifetime
{
    private static readonly string Configuration =
        typeof(Packages).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public string Version { get; } = $"0.0.{Random.Shared.Next()}";

    public string Folder { get; } = Directory.CreateTempSubdirectory("redugen-").FullName;

    public string Source => Path.Combine(Folder, "source");

    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    public string PathOf(string id) => Path.Combine(Source, $"{id}.{Version}.nupkg");

    /// <summary>The names of the files in a package, in order.</summary>
    public IEnumerable<string> Files(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(PathOf(id));
        return [.. package.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    /// <summary>A file of a package.</summary>
    public byte[] Read(string id, string file)
    {
        using ZipArchive package = ZipFile.OpenRead(PathOf(id));
        using Stream entry = package.GetEntry(file)!.Open();
        var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    public async ValueTask InitializeAsync()
    {
        // One build for all, as `dotnet pack --no-build` would do it for each.
        string projects = Path.Combine(Folder, "packages.proj");
        await File.WriteAllTextAsync(projects, $"""
            <Project DefaultTargets="Pack">
              <ItemGroup>
                <Packed Include="{RepositoryRoot}/src/Package/ReduGen.csproj;{RepositoryRoot}/src/Runtime/ReduGen.Runtime.csproj;{RepositoryRoot}/src/Tool/ReduGen.Tool.csproj" />
              </ItemGroup>
              <Target Name="Pack">
                <MSBuild Projects="@(Packed)" Targets="Pack" BuildInParallel="true"
                         Properties="NoBuild=true;_IsPacking=true;Configuration={Configuration};PackageVersion={Version};PackageOutputPath={Source}/" />
              </Target>
            </Project>
            """);
        RunResult packed = await Dotnet.Run(RepositoryRoot, "msbuild", projects, "-m", "-nologo", "-v:minimal");
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    /// <summary>A folder for one project whose only packages are ours: whatever else it needed would not be found.</summary>
    public Project NewProject(string name) => NewProject(name, "<clear />", "");

    /// <summary>A folder for projects that need others' packages too: those come from where the machine gets them.</summary>
    public Project NewProjectAmongOthers(string name)
    {
        string machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return NewProject(name, "", $"""<fallbackPackageFolders><add key="machine" value="{machine}" /></fallbackPackageFolders>""");
    }

    private Project NewProject(string name, string sources, string folders)
    {
        var project = new Project(Path.Combine(Folder, name));
        project.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                {sources}
                <add key="packed" value="{Source}" />
              </packageSources>
              {folders}
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(Folder, "cache")}" />
              </config>
            </configuration>
            """);
        return project;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string FindRepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ReduGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
