using System.IO;
using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>Beside an analyzer that brings another version of the library that the generator reads documents with.</summary>
public sealed class OtherAnalyzerTests(Packages packages)
{
    [Fact]
    public async Task Both_work_beside_an_analyzer_that_carries_Microsoft_OpenApi_1_6()
    {
        // Not through NewProject: what this analyzer is made of comes from where the machine gets its packages.
        var analyzer = new Project(Path.Combine(packages.Folder, "other-analyzer"));
        analyzer.Write("Other.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="5.0.0" ExcludeAssets="runtime" />
                <PackageReference Include="Microsoft.OpenApi.Readers" Version="1.6.31" />
              </ItemGroup>
            </Project>
            """);
        analyzer.Write("Other.cs", """"
            using Microsoft.CodeAnalysis;
            using Microsoft.OpenApi.Readers;

            [Generator]
            public sealed class Other : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
                {
                    var document = new OpenApiStringReader().Read("{ openapi: 3.0.1, info: { title: read by 1.6, version: 1.0.0 }, paths: {} }", out _);
                    output.AddSource("Other.g.cs", "internal static class Other { public const string Title = \"" + document.Info.Title + "\"; }");
                });
            }
            """");
        await analyzer.Build();

        string folder = Path.Combine(analyzer.Folder, "bin", "Debug", "netstandard2.0");
        Project project = packages.NewConsumer("beside", $"""
            <Analyzer Include="{folder}/Other.dll" />
            <Analyzer Include="{folder}/Microsoft.OpenApi.dll" />
            <Analyzer Include="{folder}/Microsoft.OpenApi.Readers.dll" />
            <Analyzer Include="{folder}/SharpYaml.dll" />
            """);
        project.Replace("Program.cs", "foreach", "Console.WriteLine(Other.Title);\nforeach");

        await project.Build();
        using var service = new LoopbackService();
        Assert.Equal("read by 1.6\n" + Consumer.Printed, await project.Run(service.Address, LoopbackService.Key));
    }
}
