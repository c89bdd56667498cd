using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Mono.Cecil;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>What the packages hold, and what they say of themselves.</summary>
public sealed class ContentTests(Packages packages)
{
    [Fact]
    public void ReduGen_holds_the_analyzer_its_targets_and_its_papers()
    {
        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.md",
                "analyzers/dotnet/cs/ReduGen.CodeFixes.dll",
                "analyzers/dotnet/cs/ReduGen.Generator.dll",
                "analyzers/dotnet/cs/ReduGen.Private.Microsoft.OpenApi.dll",
                "analyzers/dotnet/cs/ReduGen.Private.SharpYaml.dll",
                "build/ReduGen.Checks.targets",
                "build/ReduGen.targets",
                "icon.png",
            ],
            Files("ReduGen"));
    }

    [Fact]
    public void The_runtime_is_a_library_for_both_frameworks()
    {
        Assert.Equal(
            ["lib/net10.0/ReduGen.Runtime.dll", "lib/net10.0/ReduGen.Runtime.xml", "lib/net8.0/ReduGen.Runtime.dll", "lib/net8.0/ReduGen.Runtime.xml"],
            Files("ReduGen.Runtime").Where(static file => file.StartsWith("lib/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_runtime_of_the_same_version_is_the_only_dependency_and_flows_to_consumers()
    {
        XElement metadata = Metadata("ReduGen");
        XElement dependency = Assert.Single(metadata.Descendants(), static element => element.Name.LocalName == "dependency");
        Assert.Equal("ReduGen.Runtime", (string?)dependency.Attribute("id"));
        Assert.Equal(packages.Version, (string?)dependency.Attribute("version"));
        Assert.DoesNotContain("Compile", (string?)dependency.Attribute("exclude"));
        // With it, `dotnet add package` would hide the runtime from the compiler.
        Assert.DoesNotContain(metadata.Elements(), static element => element.Name.LocalName == "developmentDependency");

        // Server-sent events are in the framework since .NET 10.
        XElement events = Assert.Single(Metadata("ReduGen.Runtime").Descendants(), static element => element.Name.LocalName == "dependency");
        Assert.Equal(("System.Net.ServerSentEvents", "net8.0"), ((string?)events.Attribute("id"), (string?)events.Parent!.Attribute("targetFramework")));
    }

    [Fact]
    public void The_tool_brings_all_that_it_runs_on_and_no_dependency()
    {
        Assert.DoesNotContain(Metadata("ReduGen.Tool").Descendants(), static element => element.Name.LocalName == "dependency");
        Assert.Equal(
            ["redugen"],
            Xml("ReduGen.Tool", "tools/net10.0/any/DotnetToolSettings.xml").Descendants("Command").Select(static command => (string?)command.Attribute("Name")));
    }

    [Fact]
    public void The_notices_name_each_library_that_the_tool_brings()
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf("ReduGen.Tool"));
        using Stream graph = package.GetEntry("tools/net10.0/any/redugen.deps.json")!.Open();
        string notices = File.ReadAllText(Path.Combine(Packages.RepositoryRoot, "THIRD-PARTY-NOTICES.md"));
        Assert.All(
            JsonDocument.Parse(graph).RootElement.GetProperty("libraries").EnumerateObject()
                .Where(static library => library.Value.GetProperty("type").ValueEquals("package"))
                .Select(static library => library.Name.Replace("Microsoft.CodeAnalysis.CSharp/", "Microsoft.CodeAnalysis/").Replace("Microsoft.CodeAnalysis.Common/", "Microsoft.CodeAnalysis/")),
            library => Assert.Contains($"## {library.Replace('/', ' ')}", notices));
    }

    [Theory]
    [InlineData("ReduGen")]
    [InlineData("ReduGen.Runtime")]
    [InlineData("ReduGen.Tool")]
    public void Each_has_licence_notices_icon_and_a_README_without_links_into_the_repository(string id)
    {
        XElement metadata = Metadata(id);
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
        Assert.Equal(("MIT", "icon.png", "README.md"), (Value("license"), Value("icon"), Value("readme")));
        Assert.Superset(new HashSet<string> { "LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "icon.png" }, Files(id).ToHashSet());

        using ZipArchive package = ZipFile.OpenRead(packages.PathOf(id));
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        Assert.DoesNotContain("](", readme.ReadToEnd());
    }

    [Fact]
    public async Task The_analyzer_refers_to_its_dependencies_by_private_names_only()
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf("ReduGen"));
        foreach (ZipArchiveEntry entry in package.Entries.Where(static entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            var bytes = new MemoryStream();
            await using Stream content = await entry.OpenAsync(TestContext.Current.CancellationToken);
            await content.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            bytes.Position = 0;
            using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(bytes);

            Assert.Equal(Path.GetFileNameWithoutExtension(entry.Name), assembly.Name.Name);
            Assert.Empty(assembly.Name.PublicKey);
            Assert.DoesNotContain(assembly.MainModule.AssemblyReferences, static reference => reference.Name is "Microsoft.OpenApi" or "SharpYaml");
            Assert.DoesNotContain(assembly.CustomAttributes, static attribute => attribute.AttributeType.Name == "InternalsVisibleToAttribute");
        }
    }

    [Fact]
    public async Task The_same_assemblies_get_the_same_bytes()
    {
        string tool = Directory.GetFiles(
            Path.Combine(Packages.RepositoryRoot, "src", "PrivateNames", "bin"), "ReduGen.PrivateNames.dll", SearchOption.AllDirectories)[0];
        string input = typeof(AssemblyDefinition).Assembly.Location;
        foreach (string output in new[] { "first", "second" })
        {
            RunResult run = await Dotnet.Run(packages.Folder, tool, output, input, input);
            Assert.True(run.ExitCode == 0, run.Output);
        }

        const string Renamed = "ReduGen.Private.Mono.Cecil.dll";
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(packages.Folder, "first", Renamed)),
            File.ReadAllBytes(Path.Combine(packages.Folder, "second", Renamed)));
    }

    private IEnumerable<string> Files(string id)
    {
        string[] ofTheFormat = ["_rels/", "package/", "[Content_Types].xml", id + ".nuspec"];
        return packages.Files(id).Where(file => !ofTheFormat.Any(start => file.StartsWith(start, StringComparison.Ordinal)));
    }

    private XElement Metadata(string id) => Xml(id, id + ".nuspec").Root!.Elements().Single();

    private XDocument Xml(string id, string file)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf(id));
        using Stream entry = package.GetEntry(file)!.Open();
        return XDocument.Load(entry);
    }
}
