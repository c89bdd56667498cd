using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ReduGen.Generator.Tests.Pages;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>
/// <c>docs/start.md</c> as a new user follows it: its commands and files, in their order, in an empty folder beside one with the packages, with an SDK that was never used.
/// </summary>
public sealed partial class StartPageTests(Packages packages)
{
    private readonly MarkdownPage _page = MarkdownPage.Read(Packages.RepositoryRoot, "docs/start.md");

    [Fact]
    public async Task The_commands_and_files_of_the_page_print_what_it_says()
    {
        Project place = NewPlace();
        string folder = place.Folder;
        string printed = "";
        foreach (Fence fence in _page.Fences.Take(1 + LastCommand))
        {
            if (fence.Kind != "sh")
            {
                WriteFile(folder, fence);
                continue;
            }

            foreach (string[] words in Commands(fence))
            {
                if (words[0] == "cd")
                {
                    folder = Path.Combine(folder, words[1]);
                    continue;
                }

                RunResult run = await Dotnet.Run(folder, NeverUsed(place), words[1..]);
                Assert.True(run.ExitCode == 0, string.Join(' ', words) + "\n" + run.Output);
                printed = run.Output;
            }
        }

        Fence expected = _page.Fences.First(static fence => fence.Kind == "text");
        Assert.Equal(expected.Text + "\n", printed.ReplaceLineEndings("\n"));
    }

    // Words without quotes and variables, so that each command means the same in every shell.
    [Fact]
    public void There_are_fewer_than_ten_commands_and_every_shell_has_them()
    {
        string[][] commands = [.. _page.Fences.Where(static fence => fence.Kind == "sh").SelectMany(Commands)];
        Assert.InRange(commands.Length, 1, 9);
        Assert.All(commands, static words => Assert.Contains(words[0], new[] { "cd", "dotnet" }));
        Assert.All(commands.SelectMany(static words => words), static word => Assert.Matches("^[a-zA-Z0-9./-]+$", word));
    }

    private int LastCommand => _page.Fences.ToList().FindLastIndex(static fence => fence.Kind == "sh");

    private static IEnumerable<string[]> Commands(Fence fence) => fence.Text.Split('\n').Select(static line => line.Split(' '));

    // "Put this into `file`" and "Add this to `file`, above `</Project>`": the last file that the line before the fence names.
    private static void WriteFile(string folder, Fence fence)
    {
        Match file = FileName().Match(fence.Before);
        Assert.True(file.Success, $"line {fence.Line}: nothing says where this belongs");
        string path = Path.Combine(folder, file.Groups["name"].Value);
        const string End = "</Project>";
        string text = fence.Text + "\n";
        File.WriteAllText(path, file.Groups["verb"].Value == "Add" ? File.ReadAllText(path).Replace(End, text + End, StringComparison.Ordinal) : text);
    }

    // A stable version is what `dotnet add package` takes without being asked to; no setting and no cache of this machine is used.
    private Dictionary<string, string> NeverUsed(Project place) => new(StringComparer.Ordinal)
    {
        ["HOME"] = place.Folder,
        ["USERPROFILE"] = place.Folder,
        ["APPDATA"] = place.Folder,
        ["DOTNET_CLI_HOME"] = place.Folder,
        ["NUGET_PACKAGES"] = Path.Combine(place.Folder, "cache"),
        ["DOTNET_NOLOGO"] = "1",
    };

    private Project NewPlace()
    {
        var place = new Project(Path.Combine(packages.Folder, "start"));
        string beside = Directory.CreateDirectory(Path.Combine(place.Folder, "packages")).FullName;
        foreach (string package in Directory.GetFiles(packages.Source, "*.nupkg"))
        {
            File.Copy(package, Path.Combine(beside, Path.GetFileName(package)));
        }

        // The build must not ask a feed that is not there for known vulnerabilities, which would be a warning among what is printed.
        place.Write("nuget.config", """<configuration><packageSources><clear /></packageSources></configuration>""");
        return place;
    }

    [GeneratedRegex("(?<verb>Put|Add) this (in)?to `(?<name>[^`]+)`")]
    private static partial Regex FileName();
}
