using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>What the package's targets say about a project file. One project, restored once, whose items each test writes.</summary>
public sealed class ProjectFileTests(ProjectFileTests.Restored restored) : IClassFixture<ProjectFileTests.Restored>
{
    [Fact]
    public async Task An_SDK_below_10_is_refused()
    {
        string failed = await restored.Build("", succeeds: false, "-p:NETCoreSdkVersion=9.0.304");
        Assert.Contains("error REDU001: ReduGen needs the .NET SDK 10 or later, and this build runs on '9.0.304'.", failed);
    }

    [Fact]
    public async Task A_framework_below_8_is_refused()
    {
        string failed = await restored.Build("""<OpenApiClient Include="one.yaml" />""", succeeds: false, "-p:TargetFrameworkVersion=v7.0");
        Assert.Contains("error REDU007: Generated clients need .NET 8 or later, and this project targets net10.0.", failed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""<OpenApiClient Include="nowhere/*.yaml" />""")]
    [InlineData("""<OpenApiClient Include="$(Undefined)" />""")]
    public async Task A_project_without_a_document_is_told_so_and_builds(string items)
    {
        string built = await restored.Build(items, succeeds: true);
        Assert.Contains("warning REDU002: This project references ReduGen and marks no document", built);
    }

    [Fact]
    public async Task A_project_without_a_document_can_silence_the_hint()
    {
        string built = await restored.Build("", succeeds: true, "-p:NoWarn=REDU002");
        Assert.DoesNotContain("REDU002", built);
    }

    [Fact]
    public async Task Every_file_that_does_not_exist_is_named()
    {
        string failed = await restored.Build("""
            <OpenApiClient Include="one.yaml;no-such.yaml" />
            <OpenApiPart Include="parts/neither.yaml;parts" />
            """, succeeds: false);
        Assert.Contains(
            $"error REDU003: There is no such file: {restored.PathOf("no-such.yaml")} (OpenApiClient), "
            + $"{restored.PathOf("parts/neither.yaml")} (OpenApiPart), {restored.PathOf("parts")} (OpenApiPart). "
            + "Correct Include or Overlay; it is relative to the project's folder.",
            failed);
    }

    [Theory]
    [InlineData("""<OpenApiClient Include="one.yaml" Name="A" /><OpenApiClient Include="./one.yaml" Name="B" />""", "OpenApiClient")]
    [InlineData("""<OpenApiClient Include="one.yaml" /><OpenApiPart Include="*.yaml" />""", "OpenApiPart")]
    public async Task A_document_in_two_items_is_refused(string items, string second)
    {
        string failed = await restored.Build(items, succeeds: false);
        string path = restored.PathOf("one.yaml");
        Assert.Contains($"error REDU004: A document is in two items: {path} (OpenApiClient), {path} ({second}).", failed);
    }

    [Fact]
    public async Task A_document_marked_by_a_target_is_refused()
    {
        string failed = await restored.Build("""
            </ItemGroup>
            <Target Name="Late" BeforeTargets="BeforeBuild">
              <ItemGroup><OpenApiClient Include="one.yaml" /></ItemGroup>
            </Target>
            <ItemGroup>
            """, succeeds: false);
        Assert.Contains("error REDU005: A document was marked too late for the compiler to see it: one.yaml.", failed);
    }

    [Theory]
    [InlineData("""<OpenApiClient Include="one.yaml;two.yaml" Name="Client" Namespace="Some.Place" />""", "Some.Place.Client")]
    [InlineData("""<OpenApiClient Include="one.yaml" Name="Client" /><OpenApiClient Include="two.yaml" Name="Client" Namespace="Consumer" />""", "Consumer.Client")]
    public async Task Two_clients_of_one_name_are_refused(string items, string name)
    {
        string failed = await restored.Build(items, succeeds: false);
        Assert.Contains($"error REDU006: Several clients are named {name}: one.yaml, two.yaml. Give each its own Name or Namespace.", failed);
    }

    [Fact]
    public async Task Every_pattern_of_a_list_reaches_the_generator()
    {
        string failed = await restored.Build("""<OpenApiClient Include="one.yaml" Operations="no/*;'none' #1;!&quot;not&quot;" />""", succeeds: false);
        Assert.All(["no/*", "'none' #1", "!\"not\""], pattern => Assert.Contains($"REDU015: The pattern \"{pattern}\" in Operations of the OpenApiClient item", failed));
    }

    [Fact]
    public async Task An_editor_keeps_working_while_the_project_file_is_wrong()
    {
        await restored.Build(
            """<OpenApiClient Include="no-such.yaml" />""",
            succeeds: true,
            "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
    }

    /// <summary>The one project; restoring it again for each test would be most of the time.</summary>
    public sealed class Restored(Packages packages) : IAsyncLifetime
    {
        private readonly Project _project = packages.NewProject("project-file");

        public string PathOf(string file) => System.IO.Path.Combine(_project.Folder, file);

        public async ValueTask InitializeAsync()
        {
            _project.Write("Consumer.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="ReduGen" Version="{packages.Version}" />
                  </ItemGroup>
                  <Import Project="items.props" />
                </Project>
                """);
            _project.Write("items.props", "<Project />");
            _project.Write("parts/part.json", "{}");
            _project.Write("one.yaml", "openapi: 3.1.0");
            _project.Write("two.yaml", "openapi: 3.1.0");
            RunResult restore = await Dotnet.Run(_project.Folder, "restore");
            Assert.True(restore.ExitCode == 0, restore.Output);
        }

        public Task<string> Build(string items, bool succeeds, params string[] arguments)
        {
            _project.Write("items.props", $"<Project><ItemGroup>{items}</ItemGroup></Project>");
            return _project.Build(succeeds, ["--no-restore", .. arguments]);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
