using System.IO;
using System.Linq;
using System.Text;
using ReduGen.Tool.Tests.Kit;

namespace ReduGen.Tool.Tests;

/// <summary>The command <c>emit</c>.</summary>
public sealed class EmitTests
{
    [Fact]
    public void What_is_written_is_byte_for_byte_what_the_generator_adds()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean);

        Call call = Call.Of(
            "emit", folder["things.yaml"], "--output", folder["out"], "--name", "MyThings", "--namespace", "My.Own", "--accessibility", "internal");

        Assert.Equal((0, $"4 files in {folder["out"]}\n", ""), (call.ExitCode, call.Output, call.Error));
        Assert.Equal(
            GeneratorRun.Files(folder["things.yaml"], name: "MyThings", space: "My.Own", accessibility: "Internal").Order(),
            Directory.EnumerateFiles(folder["out"]).Select(static file => (Path.GetFileName(file), Encoding.UTF8.GetString(File.ReadAllBytes(file)))).Order());
    }

    [Fact]
    public void An_overlay_changes_the_document_first()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean).With(
            "overlay.yaml",
            """
            overlay: 1.0.0
            info: { title: Ours, version: '1' }
            actions: [{ target: $.components.schemas.Thing.properties, update: { colour: { type: string } } }]
            """);

        Call call = Call.Of("emit", folder["things.yaml"], "--output", folder["out"], "--overlay", folder["overlay.yaml"]);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("public string? Colour", File.ReadAllText(Path.Combine(folder["out"], "OpenApi.ThingsClient.Thing.g.cs")));
    }

    [Fact]
    public void An_overlay_that_is_not_there_is_refused()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean);

        Call call = Call.Of("emit", folder["things.yaml"], "--output", folder["out"], "--overlay", folder["none.yaml"]);

        Assert.Equal((2, $"redugen: {folder["none.yaml"]}: there is no such file\n"), (call.ExitCode, call.Error));
    }

    [Fact]
    public void Only_chosen_operations_and_what_they_need_is_written()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean);

        Call call = Call.Of("emit", folder["things.yaml"], "--output", folder["out"], "--operations", "path:/nothing/*");

        Assert.Contains("warning REDU015: The pattern \"path:/nothing/*\" in Operations", call.Error);
        Assert.Equal(0, call.ExitCode);
        Assert.Equal(["OpenApi.ThingsClient.g.cs"], Directory.EnumerateFiles(folder["out"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Files_of_an_earlier_run_go_and_others_stay()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean.Replace("Thing:", "Item:").Replace("/Thing'", "/Item'"));
        string output = folder["out"];
        Call.Of("emit", folder["things.yaml"], "--output", output);
        Call.Of("emit", folder["things.yaml"], "--output", output, "--name", "Sub", "--namespace", "OpenApi.ThingsClient");
        folder.With("out/OpenApi.ThingsClient.Mine.g.cs", "// mine\nnamespace OpenApi;\n").With("things.yaml", Documents.Clean);

        Call call = Call.Of("emit", folder["things.yaml"], "--output", output);

        Assert.Equal($"4 files in {output}, 1 stale removed\n", call.Output);
        Assert.Equal(
            [
                "OpenApi.ThingsClient.Mine.g.cs",
                "OpenApi.ThingsClient.Sub.Item.g.cs",
                "OpenApi.ThingsClient.Sub.SubJson.g.cs",
                "OpenApi.ThingsClient.Sub.ThingsClient.g.cs",
                "OpenApi.ThingsClient.Sub.g.cs",
                "OpenApi.ThingsClient.Thing.g.cs",
                "OpenApi.ThingsClient.ThingsClientJson.g.cs",
                "OpenApi.ThingsClient.ThingsGroupClient.g.cs",
                "OpenApi.ThingsClient.g.cs",
            ],
            Directory.EnumerateFiles(output).Select(Path.GetFileName).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void A_document_without_a_client_leaves_the_folder_alone()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", "openapi: 9.9.9\n");

        Call call = Call.Of("emit", folder["things.yaml"], "--output", folder["out"]);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.StartsWith($"{folder["things.yaml"]}(1,10): error REDU104: ", call.Error);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void A_file_that_someone_else_wrote_is_not_overwritten()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean).With("out/OpenApi.ThingsClient.Thing.g.cs", "// mine");

        Call call = Call.Of("emit", folder["things.yaml"], "--output", folder["out"]);

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("OpenApi.ThingsClient.Thing.g.cs is there already and was not made by ReduGen: nothing was written", call.Error);
        Assert.Single(Directory.EnumerateFiles(folder["out"]));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean).With("outside.cs", "// mine").With("out/a.txt", "");
        File.CreateSymbolicLink(folder["out/OpenApi.ThingsClient.Thing.g.cs"], folder["outside.cs"]);

        Call call = Call.Of("emit", folder["things.yaml"], "--output", folder["out"]);

        Assert.Equal((1, "// mine"), (call.ExitCode, File.ReadAllText(folder["outside.cs"])));
        Assert.Contains("is a link, which may lead out of the folder: nothing was written", call.Error);
    }
}
