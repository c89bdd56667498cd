using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>What reads a program's assemblies to make something else of them is given the runtime compiled ahead, and takes it.</summary>
public sealed class PublishTests(Packages packages)
{
    // The code of a bundle that is compiled ahead is one composite.
    [Theory]
    [InlineData("bundle", "--self-contained", "-p:PublishTrimmed=true", "-p:PublishSingleFile=true", "-p:PublishReadyToRun=true")]
    [InlineData("native", "-p:PublishAot=true")]
    public async Task A_program_is_published_without_a_warning_and_runs(string name, params string[] arguments)
    {
        using var service = new LoopbackService();
        Project project = packages.NewConsumerAmongOthers("published-" + name);
        RunResult published = await Dotnet.Run(project.Folder, ["publish", "--use-current-runtime", "-o", "published", "-tl:off", "-clp:Summary", .. arguments]);
        Assert.True(published.ExitCode == 0, published.Output);
        Assert.Contains("0 Warning(s)", published.Output);

        string program = Path.Combine(project.Folder, "published", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer");
        using Process process = Process.Start(new ProcessStartInfo(program, [service.Address, LoopbackService.Key]) { RedirectStandardOutput = true })!;
        Assert.Equal(Consumer.Printed, (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }
}
