using System.IO;

namespace ReduGen.Package.Tests.Kit;

/// <summary>A console program that prints the instances of the service, through the package.</summary>
internal static class Consumer
{
    public const string Document = "spec/redu-openapi.yaml";

    public const string Program = """
        using Redu.Cloud;

        using var client = new ReduClient(new ReduClientOptions { BaseAddress = new Uri(args[0]), ApiKey = args[1] });
        foreach (Instance instance in await client.Instances.ListAsync())
        {
            Console.WriteLine($"{instance.Name} {instance.Status}");
        }
        """;

    public const string Printed = "web-production-01 ACTIVE\napi-staging SHUTOFF\n";

    public static Project NewConsumer(this Packages packages, string name, string items = "") => Write(packages.NewProject(name), packages.Version, items);

    /// <summary>The same where the build needs packages of the framework too.</summary>
    public static Project NewConsumerAmongOthers(this Packages packages, string name) => Write(packages.NewProjectAmongOthers(name), packages.Version, "");

    private static Project Write(Project project, string version, string items)
    {
        project.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ReduGen" Version="{version}" />
                <OpenApiClient Include="{Document}" Namespace="Redu.Cloud" Name="ReduClient" />
                {items}
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", Program);
        project.Write(Document, File.ReadAllText(Path.Combine(Packages.RepositoryRoot, Document)));
        return project;
    }
}
