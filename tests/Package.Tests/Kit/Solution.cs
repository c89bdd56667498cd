using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace ReduGen.Package.Tests.Kit;

/// <summary>
/// A user's solution with a project of each kind, restored and built once: a build for each would be most of the time. A warning is an error in all of them,
/// and so is everything that the SDK's analyzers can say where there is no code but the generated.
/// </summary>
public sealed class Solution(Packages packages) : IAsyncLifetime
{
    private const string Client = $"""<OpenApiClient Include="../{Consumer.Document}" Namespace="Redu.Cloud" Name="ReduClient" />""";

    private readonly Project _folder = packages.NewProjectAmongOthers("een oplossing, съ всичко");

    /// <summary>What the build said.</summary>
    public string Built { get; private set; } = "";

    public string PathOf(string file) => Path.Combine(_folder.Folder, file);

    /// <summary>Runs the program of a project in a folder.</summary>
    public Task<string> Run(string folder, string project, params string[] arguments) =>
        _folder.RunProgram($"{folder}/bin/Debug/net10.0/{project}.dll", arguments);

    public async ValueTask InitializeAsync()
    {
        _folder.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        Copy(Consumer.Document);
        WriteProjects();
        CopyClientTests();
        Built = await _folder.Build();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void WriteProjects()
    {
        string reference = $"""<PackageReference Include="ReduGen" Version="{packages.Version}" />""";
        WriteProject("Library", "Microsoft.NET.Sdk", $"""
            <PropertyGroup>
              <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
              <AnalysisLevel>latest-all</AnalysisLevel>
              <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
              <GenerateDocumentationFile>true</GenerateDocumentationFile>
              <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            </PropertyGroup>
            <ItemGroup>{reference}{Client}</ItemGroup>
            """);
        WriteProject("Behind", "Microsoft.NET.Sdk", """
            <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
            """, Consumer.Program);
        WriteProject("Web", "Microsoft.NET.Sdk.Web", $"""
            <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            <ItemGroup>{reference}{Client}</ItemGroup>
            """, """
            using Redu.Cloud;

            WebApplicationBuilder builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            builder.Services.AddReduClient(options => (options.BaseAddress, options.ApiKey) = (new Uri(args[0]), args[1]));
            await using WebApplication application = builder.Build();
            foreach (Instance instance in await application.Services.GetRequiredService<ReduClient>().Instances.ListAsync())
            {
                Console.WriteLine($"{instance.Name} {instance.Status}");
            }
            """);
        WriteProject("Two", "Microsoft.NET.Sdk", $"""
            <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            <ItemGroup>
              {reference}{Client}
              <OpenApiClient Include="files.yaml" Overlay="files.overlay.yaml" Namespace="Files" Name="FilesClient" />
              <OpenApiPart Include="parts/*.yaml" />
            </ItemGroup>
            """, Consumer.Program + "\nConsole.WriteLine(new Files.File { Name = \"notes.txt\" }.Name + typeof(Files.ISizeClient).Name);");
        _folder.Write("Two/files.yaml", """
            openapi: 3.1.0
            info: { title: Files, version: '1' }
            servers: [{ url: 'https://files.example' }]
            paths:
              /files:
                get: { operationId: listFiles, responses: { '200': { description: Files., content: { application/json: { schema: { type: array, items: { $ref: 'parts/file.yaml#/File' } } } } } } }
            """);
        _folder.Write("Two/files.surface.txt", "");
        _folder.Write("Two/parts/file.yaml", "File: { type: object, required: [name], properties: { name: { type: string } } }");
        _folder.Write("Two/files.overlay.yaml", """
            overlay: 1.0.0
            info: { title: Sizes, version: '1' }
            actions:
              - { target: $.paths, update: { /size: { get: { operationId: getSize, responses: { '204': { description: None. } } } } } }
            """);
        _folder.Write("All.slnx", """
            <Solution>
              <Project Path="Library/Library.csproj" />
              <Project Path="Behind/Behind.csproj" />
              <Project Path="Web/Web.csproj" />
              <Project Path="Two/Two.csproj" />
              <Project Path="central/tests/Client.Tests/ReduGen.Client.Tests.csproj" />
            </Solution>
            """);
    }

    private void WriteProject(string name, string sdk, string content, string? program = null)
    {
        _folder.Write($"{name}/{name}.csproj", $"""<Project Sdk="{sdk}">{content}</Project>""");
        if (program is not null)
        {
            _folder.Write($"{name}/Program.cs", program);
        }
    }

    /// <summary>The tests of the client as they are in this repository, with central package management; only the generator comes from the package.</summary>
    private void CopyClientTests()
    {
        foreach (string folder in new[] { "tests/Client.Tests", "samples/ListInstances.Server" })
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Packages.RepositoryRoot, folder)))
            {
                Copy($"{folder}/{Path.GetFileName(file)}", "central/");
            }
        }

        Copy(Consumer.Document, "central/");
        Copy("Directory.Packages.props", "central/");
        _folder.Replace(
            "central/Directory.Packages.props", "</Project>", $"""<ItemGroup><PackageVersion Include="ReduGen" Version="{packages.Version}" /></ItemGroup></Project>""");
        _folder.Replace(
            "central/tests/Client.Tests/ReduGen.Client.Tests.csproj",
            """<Import Project="../../build/UseReduGen.targets" />""",
            """<ItemGroup><PackageReference Include="ReduGen" /></ItemGroup>""");

        // As tests/Directory.Build.props.
        _folder.Replace(
            "central/tests/Client.Tests/ReduGen.Client.Tests.csproj", "</TargetFramework>", "</TargetFramework><NoWarn>$(NoWarn);xUnit1051</NoWarn>");
    }

    private void Copy(string file, string into = "") => _folder.Write(into + file, File.ReadAllText(Path.Combine(Packages.RepositoryRoot, file)));
}
