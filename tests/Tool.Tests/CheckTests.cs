using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ReduGen.Tool.Tests.Kit;

namespace ReduGen.Tool.Tests;

/// <summary>The command <c>check</c>: verdicts, output and exit codes.</summary>
public sealed class CheckTests
{
    [Fact]
    public void A_clean_document_is_one_line_and_the_sums()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean);

        Call call = Call.Of("check", folder["things.yaml"], "--compile");

        Assert.Equal(
            [
                $"clean      {folder["things.yaml"]}: 1 of 1 operations, 1 types; untyped: 0; read T ms, build T ms, emit T ms, compile T ms",
                "1 of 1 operations, 1 types; untyped: 0",
                "1 documents: 1 clean, 0 diagnosed, 0 broken",
            ],
            WithoutTimes(call));
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
    }

    [Fact]
    public void A_diagnosed_document_shows_each_problem_at_its_place()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Diagnosed);

        Call call = Call.Of("check", folder["things.yaml"]);

        Assert.Equal(
            [
                $"diagnosed  {folder["things.yaml"]}: 1 of 1 operations, 0 types; untyped: 0; read T ms, build T ms, emit T ms; REDU203 × 1",
                $"  {folder["things.yaml"]}(14,9): warning REDU203: The status 99x of a response of GET /things at #/paths/~1things/get/responses/99x is no status code, range or default: the response was left out",
                "1 of 1 operations, 0 types; untyped: 0; REDU203 × 1",
                "1 documents: 0 clean, 1 diagnosed, 0 broken",
            ],
            WithoutTimes(call));
        Assert.Equal(0, call.ExitCode);
    }

    [Fact]
    public void A_syntax_error_is_the_documents_own()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean + "extra: [1, 2\n");

        Call call = Call.Of("check", folder["things.yaml"]);

        Assert.StartsWith("diagnosed", call.Output);
        Assert.Contains(": error REDU100: ", call.Output);
        Assert.Equal(0, call.ExitCode);
    }

    [Fact]
    public void A_folder_is_searched_and_its_other_files_are_skipped()
    {
        using WorkFolder folder = new WorkFolder()
            .With("b/things.yml", Documents.Clean)
            .With("a.json", """{ "info": { "title": "A", "version": "1" }, "paths": {}, "swagger": "2.0" }""")
            .With("parts/thing.yaml", Documents.NotOpenApi)
            .With("notes.txt", Documents.Clean);

        Call call = Call.Of("check", folder.Path, "--verbose");

        Assert.Equal(
            [folder["a.json"], folder["b/things.yml"]],
            call.Lines.Where(static line => line.StartsWith("clean ") || line.StartsWith("diagnosed ")).Select(static line => line[11..line.IndexOf(": ")]));
        Assert.Contains($"skipped    {folder["parts/thing.yaml"]}", call.Lines);
        Assert.Contains("1 file skipped: neither openapi nor swagger at the root (parts of other documents, or other data)", call.Lines);
        Assert.StartsWith("2 documents: ", call.Lines[^1]);
    }

    [Fact]
    public void A_document_given_twice_is_checked_once()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean);

        Assert.Equal("1 documents: 1 clean, 0 diagnosed, 0 broken", Call.Of("check", folder["things.yaml"], folder.Path).Lines[^1]);
    }

    [Fact]
    public void The_order_is_that_of_the_names_however_many_run_at_a_time()
    {
        using var folder = new WorkFolder();
        string[] names = [.. Enumerable.Range(10, 30).Select(static i => $"d{i}.yaml")];
        foreach (string name in names)
        {
            folder.With(name, Documents.Clean);
        }

        Call call = Call.Of("check", folder.Path, "--parallel", "8");

        Assert.Equal(names, call.Lines.SkipLast(2).Select(static line => Path.GetFileName(line[..line.IndexOf(": ")])));
    }

    [Fact]
    public void A_terminal_gets_colours_and_a_progress_line()
    {
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean);

        Call call = Call.On(hasTerminal: true, "check", folder.Path);

        Assert.StartsWith("\e[32mclean\e[0m      ", call.Output);
        Assert.Contains("1 of 1", call.Error);
        Assert.EndsWith("\r\e[K", call.Error);
    }

    private static string[] WithoutTimes(Call call) => [.. call.Lines.Select(static line => Regex.Replace(line, @"\d+ ms", "T ms"))];
}
