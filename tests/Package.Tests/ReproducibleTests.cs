using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>The same project gives the same assembly on another machine: caches of builds hit.</summary>
public sealed class ReproducibleTests(Packages packages)
{
    private const string Second = "second.yaml";

    [Fact]
    public async Task Neither_folder_culture_time_zone_line_ends_the_order_of_items_nor_the_number_of_processors_change_the_assembly()
    {
        byte[] here = await Build("reproducible", NewProject("reproducible", "redu", "second"), [], "\n");

        Assert.Equal(here, await Build("réproducible/in another folder", NewProject("réproducible/in another folder", "second", "redu"), Variables("tr_TR.UTF-8", "Asia/Kathmandu"), "\r\n"));
        Assert.Equal(here, await Build("fi", NewProject("fi", "redu", "second"), Variables("fi_FI.UTF-8", "America/St_Johns"), "\n"));
        Assert.Equal(here, await Build("alone", NewProject("alone", "second", "redu"), WithoutIcu(), "\n"));
        Assert.Equal(here, await Build("ar", NewProject("ar", "second", "redu"), Variables("ar_SA.UTF-8", "UTC"), "\n"));
    }

    private Project NewProject(string name, params string[] order)
    {
        Project project = packages.NewConsumer(name);
        string redu = $"""<OpenApiClient Include="{Consumer.Document}" Namespace="Redu.Cloud" Name="ReduClient" />""";
        string second = $"""<OpenApiClient Include="{Second}" Namespace="Second" Name="SecondClient" />""";
        project.Replace("Consumer.csproj", redu, order[0] == "redu" ? redu + second : second + redu);
        return project;
    }

    private static async Task<byte[]> Build(string name, Project project, Dictionary<string, string> variables, string lineEnd)
    {
        project.Write(Second, """
            openapi: 3.1.0
            info: { title: Second, version: '1' }
            servers: [{ url: 'https://second.example' }]
            paths:
              /INSTANCES/{Id}:
                get: { operationId: LISTInstances, parameters: [{ name: Id, in: path, required: true, schema: { type: integer } }], responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/I' } } } } } }
            components: { schemas: { I: { type: object, properties: { "cafe\u0301": { type: string }, ISI: { type: integer, enum: [-1, -2, 1000000] }, iı: { type: number, enum: [-1.5, 1e21] } } } } }
            """.ReplaceLineEndings(lineEnd));
        RunResult built = await Dotnet.Run(project.Folder, variables, "build", "-tl:off", "-clp:NoSummary", "-p:DebugType=none");
        Assert.True(built.ExitCode == 0, name + built.Output);
        return File.ReadAllBytes(Path.Combine(project.Folder, "bin", "Debug", "net10.0", "Consumer.dll"));
    }

    // As in a small container: one processor, so that the compiler works in one thread, and no data of cultures and of Unicode.
    private static Dictionary<string, string> WithoutIcu() =>
        new(StringComparer.Ordinal) { ["DOTNET_PROCESSOR_COUNT"] = "1", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };

    private static Dictionary<string, string> Variables(string culture, string zone) =>
        new(StringComparer.Ordinal) { ["LANG"] = culture, ["LC_ALL"] = culture, ["TZ"] = zone };
}
