using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using ReduGen.Generator.Tests.Pages;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>Which assembly of the runtime a program gets: an image for its system, or the portable one.</summary>
public sealed class RuntimeChoiceTests(Packages packages)
{
    // Programs for musl are served by the images for Linux.
    private static readonly string Here = RuntimeInformation.RuntimeIdentifier.Replace("-musl", "", StringComparison.Ordinal);

    [Fact]
    public async Task A_portable_program_runs_the_image_for_its_system_unless_it_leaves_them_out()
    {
        Project project = packages.NewConsumer("portable");
        project.Write("Program.cs", "Console.Write(Path.GetRelativePath(AppContext.BaseDirectory, typeof(ReduGen.ApiException).Assembly.Location).Replace('\\\\', '/'));");
        await project.Build();
        Assert.Equal(RuntimeAssembly.Systems.Contains(Here) ? RuntimeAssembly.ImageFor(Here) : RuntimeAssembly.Name, await project.Run());

        Fence target = MarkdownPage.Read(Packages.RepositoryRoot, "docs/packages.md").Fences
            .Single(static fence => fence.Text.Contains("RuntimeTargetsCopyLocalItems", StringComparison.Ordinal));
        project.Replace("Consumer.csproj", "</Project>", target.Text + "</Project>");
        Directory.Delete(Path.Combine(project.Folder, "bin"), recursive: true);
        await project.Build();
        Assert.Equal(RuntimeAssembly.Name, await project.Run());
        Assert.Equal([RuntimeAssembly.Name], Assemblies(project, "bin/Debug/net10.0"));
    }

    [Theory]
    [InlineData("linux-musl-arm64", "linux-arm64")]
    [InlineData("linux-arm", null)]
    public async Task A_program_for_one_system_gets_one_assembly(string system, string? image)
    {
        Project project = packages.NewConsumer("for-" + system);
        await project.Build(succeeds: true, "--runtime", system, "--self-contained", "false", "-p:UseAppHost=false");

        string folder = $"bin/Debug/net10.0/{system}";
        Assert.Equal([RuntimeAssembly.Name], Assemblies(project, folder));
        Assert.Equal(
            packages.Read("ReduGen.Runtime", image is null ? RuntimeAssembly.Portable : RuntimeAssembly.ImageFor(image)),
            File.ReadAllBytes(Path.Combine(project.Folder, folder, RuntimeAssembly.Name)));
    }

    [Fact]
    public async Task A_program_for_an_older_framework_gets_the_portable_assembly()
    {
        Project project = packages.NewConsumerAmongOthers("older");
        project.Replace("Consumer.csproj", "net10.0", "net8.0");
        await project.Build();
        Assert.Equal([RuntimeAssembly.Name], Assemblies(project, "bin/Debug/net8.0"));
    }

    private static IEnumerable<string> Assemblies(Project project, string folder)
    {
        string root = Path.Combine(project.Folder, folder);
        return Directory.EnumerateFiles(root, RuntimeAssembly.Name, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file));
    }
}
