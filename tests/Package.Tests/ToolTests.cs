using System.IO;
using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>The tool, installed from its package as a person would.</summary>
public sealed class ToolTests(Packages packages)
{
    [Fact]
    public async Task The_tool_is_installed_says_its_version_and_checks_a_document()
    {
        Project project = packages.NewProject("tool");
        project.Write("redu-openapi.yaml", File.ReadAllText(Path.Combine(Packages.RepositoryRoot, Consumer.Document)));
        RunResult installed = await Dotnet.Run(
            project.Folder, "tool", "install", "ReduGen.Tool", "--tool-path", "tools", "--version", packages.Version, "--add-source", packages.Source);
        Assert.True(installed.ExitCode == 0, installed.Output);
        Assert.Contains("redugen", installed.Output);

        string tool = Path.Combine("tools", ".store", "redugen.tool", packages.Version, "redugen.tool", packages.Version, "tools", "net10.0", "any", "redugen.dll");
        Assert.StartsWith("0.", await project.RunProgram(tool, "--version"));
        Assert.Contains("1 documents: 1 clean, 0 diagnosed, 0 broken", await project.RunProgram(tool, "check", "--compile", "redu-openapi.yaml"));
    }
}
