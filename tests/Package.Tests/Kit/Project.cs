using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace ReduGen.Package.Tests.Kit;

/// <summary>A user's project in a folder of its own, outside the repository.</summary>
public sealed class Project
{
    public Project(string folder)
    {
        Folder = folder;
        Directory.CreateDirectory(folder);
    }

    public string Folder { get; }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Replace(string file, string old, string text)
    {
        string before = Read(file);
        Assert.Contains(old, before);
        Write(file, before.Replace(old, text));
    }

    /// <summary>Builds, and gives what the build said; fails unless it ended as <paramref name="succeeds"/> says.</summary>
    public async Task<string> Build(bool succeeds = true, params string[] arguments)
    {
        RunResult built = await Dotnet.Run(Folder, ["build", "-tl:off", "-clp:NoSummary", .. arguments]);
        Assert.True(built.ExitCode == 0 == succeeds, built.Output);
        return built.Output;
    }

    /// <summary>Runs what was built, and gives what it printed.</summary>
    public Task<string> Run(params string[] arguments) => RunProgram("bin/Debug/net10.0/Consumer.dll", arguments);

    /// <summary>Runs a program of this folder, and gives what it printed.</summary>
    public async Task<string> RunProgram(string path, params string[] arguments)
    {
        RunResult run = await Dotnet.Run(Folder, [Path.Combine(Folder, path), .. arguments]);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output.ReplaceLineEndings("\n");
    }
}
