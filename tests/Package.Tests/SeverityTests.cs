using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>How a project sets the severity of what a document is told.</summary>
public sealed class SeverityTests(Packages packages)
{
    [Fact]
    public async Task A_project_silences_a_warning_makes_it_an_error_and_says_so_for_all_its_projects()
    {
        Project project = packages.NewConsumer("severity");
        project.Replace("Consumer.csproj", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "");
        project.Replace(Consumer.Document, "\ninfo:", "\npaths-of-old: {}\ninfo:");
        project.Replace(Consumer.Document, "\n  /v1/instances:", "\n  v1: {}\n  /v1/instances:");

        string Place(string severity) => $"spec/redu-openapi.yaml({Line(project)},3): {severity} REDU116: The path v1 at #/paths/v1 does not begin with a slash";
        Assert.Contains(Place("warning"), await project.Build());
        Assert.DoesNotContain("REDU116", await project.Build(succeeds: true, "--no-restore", "--no-incremental", "-p:NoWarn=REDU116"));
        Assert.Contains(Place("error"), await project.Build(succeeds: false, "--no-restore", "--no-incremental", "-p:WarningsAsErrors=REDU116"));
        Assert.Contains(Place("error"), await project.Build(succeeds: false, "--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true"));

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.REDU116.severity = error\n");
        Assert.Contains(Place("error"), await project.Build(succeeds: false, "--no-restore", "--no-incremental"));

        // No section of an .editorconfig reaches a document.
        project.Write(".globalconfig", "is_global = true\n");
        project.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.REDU116.severity = none\n[*.yaml]\ndotnet_diagnostic.REDU116.severity = none\n");
        Assert.Contains(Place("warning"), await project.Build(succeeds: true, "--no-restore", "--no-incremental"));
    }

    private static int Line(Project project) => System.Array.IndexOf(project.Read(Consumer.Document).Split('\n'), "  v1: {}") + 1;
}
