using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>Projects of each kind with the package, in one solution.</summary>
public sealed class NewSolutionTests(Solution solution) : IClassFixture<Solution>
{
    [Fact]
    public void All_projects_build_without_a_word() => Assert.Contains("0 Warning(s)", solution.Built);

    [Fact]
    public async Task A_project_behind_another_needs_no_generator_and_hears_nothing()
    {
        using var service = new LoopbackService();
        Assert.DoesNotContain("REDU", solution.Built);
        Assert.Equal(Consumer.Printed, await solution.Run("Behind", "Behind", service.Address, LoopbackService.Key));
        Assert.False(Directory.Exists(solution.PathOf("Behind/obj/Debug/net10.0/generated")));
    }

    [Fact]
    public void A_library_for_both_frameworks_is_given_the_runtime_of_each_and_nothing_else()
    {
        Assert.Equal(["Library.dll"], Assemblies("Library/bin/Debug/net10.0"));
        Assert.Equal(["Library.dll"], Assemblies("Library/bin/Debug/net8.0"));
        Assert.Equal(["Behind.dll", "Library.dll", "ReduGen.Runtime.dll"], Assemblies("Behind/bin/Debug/net10.0"));
    }

    [Fact]
    public void Generated_files_that_are_written_out_are_named_after_what_they_hold()
    {
        Assert.Equal(
            [
                "Redu.Cloud.ReduClient.ErrorDetail.g.cs",
                "Redu.Cloud.ReduClient.ErrorResponse.g.cs",
                "Redu.Cloud.ReduClient.Instance.g.cs",
                "Redu.Cloud.ReduClient.InstanceMetadata.g.cs",
                "Redu.Cloud.ReduClient.InstanceState.g.cs",
                "Redu.Cloud.ReduClient.InstanceStatus.g.cs",
                "Redu.Cloud.ReduClient.InstancesClient.g.cs",
                "Redu.Cloud.ReduClient.ReduClientJson.g.cs",
                "Redu.Cloud.ReduClient.g.cs",
            ],
            Directory.EnumerateFiles(solution.PathOf("Library/obj/Debug/net8.0/generated/ReduGen.Generator/ReduGen.Generator.ReduGenerator"))
                .Select(static file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_application_of_ASP_NET_Core_has_the_client_among_its_services()
    {
        using var service = new LoopbackService();
        Assert.Equal(Consumer.Printed, await solution.Run("Web", "Web", service.Address, LoopbackService.Key));
    }

    [Fact]
    public async Task Two_documents_in_one_project_are_two_clients()
    {
        using var service = new LoopbackService();
        Assert.Equal(Consumer.Printed + "notes.txtISizeClient\n", await solution.Run("Two", "Two", service.Address, LoopbackService.Key));
    }

    [Fact]
    public async Task The_tests_of_the_client_pass_with_the_package()
    {
        const string Tests = "central/tests/Client.Tests";
        int facts = Directory.EnumerateFiles(solution.PathOf(Tests), "*.cs").Sum(static file => Regex.Count(File.ReadAllText(file), @"\[(Fact\]|InlineData\()"));
        Assert.Contains($"Total: {facts}, Errors: 0, Failed: 0, Skipped: 0", await solution.Run(Tests, "ReduGen.Client.Tests"));
    }

    [Fact]
    public async Task Dotnet_watch_watches_documents_parts_overlays_and_lock_files()
    {
        RunResult listed = await Dotnet.Run(solution.PathOf("Two"), "watch", "--list");
        Assert.All(
            ["spec/redu-openapi.yaml", "Two/files.yaml", "Two/parts/file.yaml", "Two/files.overlay.yaml", "Two/files.surface.txt"],
            file => Assert.Contains(solution.PathOf(file), listed.Output));
    }

    private string[] Assemblies(string folder) =>
        [.. Directory.EnumerateFiles(solution.PathOf(folder), "*.dll").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
