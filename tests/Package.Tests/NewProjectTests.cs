using System;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>The first minutes with the package: one project, from the first build through edits of its document.</summary>
public sealed class NewProjectTests(Packages packages)
{
    [Fact]
    public async Task A_project_follows_its_document()
    {
        using var service = new LoopbackService();
        Project project = packages.NewConsumer("a person's prøject");

        await project.Build();
        Assert.Equal(Consumer.Printed, await project.Run(service.Address, LoopbackService.Key));

        // A new property is there after one ordinary build.
        project.Replace(Consumer.Document, "        project_id:\n", "        region:\n          type: string\n        project_id:\n");
        project.Replace("Program.cs", "{instance.Status}", "{instance.Region}");
        await project.Build(succeeds: true, "--no-restore");
        Assert.Equal("web-production-01 north\napi-staging south\n", await project.Run(service.Address, LoopbackService.Key));

        // What the document no longer has, the program cannot use.
        project.Replace(Consumer.Document, "        region:\n          type: string\n", "");
        string failed = await project.Build(succeeds: false, "--no-restore");
        Assert.Contains("error CS1061: 'Instance' does not contain a definition for 'Region'", failed);
    }

    [Fact]
    public async Task A_syntax_error_fails_the_build_at_its_line_of_the_document()
    {
        Project project = packages.NewConsumer("syntax");
        string[] lines = project.Read(Consumer.Document).Split('\n');
        int line = Array.FindIndex(lines, static text => text.Contains("operationId:", StringComparison.Ordinal));
        lines[line] = "\t" + lines[line].TrimStart();
        project.Write(Consumer.Document, string.Join('\n', lines));

        string failed = await project.Build(succeeds: false);

        Match error = Regex.Match(failed, @"redu-openapi\.yaml\((\d+),(\d+)\): error REDU\d+: ");
        Assert.True(error.Success, failed);
        Assert.Equal(line + 1, int.Parse(error.Groups[1].Value, null));
    }

    [Fact]
    public async Task Dotnet_watch_builds_again_when_the_document_is_edited()
    {
        Project project = packages.NewConsumer("watched");
        project.Write("Program.cs", "Console.Write(typeof(Redu.Cloud.Instance).GetProperty(\"Region\") is not null);");
        await using Watch watch = Watch.Build(project.Folder);
        await watch.WaitForBuild();
        Assert.Equal("False", await project.Run());

        project.Replace(Consumer.Document, "        project_id:\n", "        region:\n          type: string\n        project_id:\n");

        await watch.WaitForBuild();
        Assert.Equal("True", await project.Run());
    }
}
