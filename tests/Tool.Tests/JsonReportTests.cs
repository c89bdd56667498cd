using System.Text.Json;
using ReduGen.Tool.Tests.Kit;

namespace ReduGen.Tool.Tests;

/// <summary>The report as JSON.</summary>
public sealed class JsonReportTests
{
    [Fact]
    public void Everything_that_is_printed_is_one_json_document()
    {
        using WorkFolder folder = new WorkFolder()
            .With("clean.yaml", Documents.Clean).With("diagnosed.yaml", Documents.Diagnosed).With("part.yaml", Documents.NotOpenApi);

        Call call = Call.Of("check", folder.Path, "--json", "--compile");

        using JsonDocument json = JsonDocument.Parse(call.Output);
        JsonElement documents = json.RootElement.GetProperty("documents");
        Assert.Equal(2, documents.GetArrayLength());
        Assert.Equal(folder["clean.yaml"], documents[0].GetProperty("path").GetString());
        Assert.Equal("clean", documents[0].GetProperty("verdict").GetString());
        Assert.True(documents[0].GetProperty("milliseconds").GetProperty("compile").GetDouble() > 0);
        Assert.Equal("""{"REDU203":1}""", JsonSerializer.Serialize(documents[1].GetProperty("ids")));
        Assert.Equal(
            "REDU203 warning 14 9",
            documents[1].GetProperty("diagnostics")[0] is var found
                ? $"{found.GetProperty("id")} {found.GetProperty("severity")} {found.GetProperty("line")} {found.GetProperty("column")}"
                : "");
        Assert.Equal(folder["part.yaml"], json.RootElement.GetProperty("skipped")[0].GetString());
        Assert.Equal(
            """{"documents":2,"clean":1,"diagnosed":1,"broken":0,"operations":2,"described":2,"types":1,"untyped":0,"ids":{"REDU203":1}}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("summary")));
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
    }

    [Fact]
    public void A_wrong_call_prints_no_json()
    {
        using var folder = new WorkFolder();

        Assert.Equal("", Call.Of("check", folder["none.yaml"], "--json").Output);
    }
}
