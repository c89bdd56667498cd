using System;
using System.IO;
using ReduGen.Tool.Tests.Kit;

namespace ReduGen.Tool.Tests;

/// <summary>Calls that are wrong, and the help that prevents them.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("check", "things.yaml", "--no-such-option")]
    [InlineData("check", "things.yaml", "--timeout", "0")]
    [InlineData("check", "things.yaml", "--timeout", "soon")]
    [InlineData("check", "things.yaml", "--parallel", "0")]
    [InlineData("emit", "things.yaml")]
    [InlineData("emit", "things.yaml", "--output", "out", "--name", "1st")]
    [InlineData("emit", "things.yaml", "--output", "out", "--namespace", "A..B")]
    [InlineData("emit", "things.yaml", "--output", "out", "--accessibility", "private")]
    [InlineData("build")]
    public void A_wrong_call_exits_with_2_and_prints_no_result(params string[] args)
    {
        Call call = Call.Of(args);

        Assert.Equal(2, call.ExitCode);
        Assert.NotEqual("", call.Error);
    }

    [Fact]
    public void A_path_that_is_not_there_is_named()
    {
        using var folder = new WorkFolder();

        Call call = Call.Of("check", folder["none.yaml"]);

        Assert.Equal((2, "", $"redugen: {folder["none.yaml"]}: there is no such file or folder\n"), (call.ExitCode, call.Output, call.Error));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("emit")]
    public void A_file_that_is_no_document_is_refused_when_it_was_given_by_hand(string command)
    {
        using WorkFolder folder = new WorkFolder().With("thing.yaml", Documents.NotOpenApi);
        string[] output = command == "emit" ? ["--output", folder["out"]] : [];

        Call call = Call.Of([command, folder["thing.yaml"], .. output]);

        Assert.Equal(
            (2, "", $"redugen: {folder["thing.yaml"]}: this is no OpenAPI document: it has neither openapi nor swagger at its root\n"),
            (call.ExitCode, call.Output, call.Error));
    }

    [Fact]
    public void A_folder_without_documents_is_named()
    {
        using WorkFolder folder = new WorkFolder().With("thing.yaml", Documents.NotOpenApi);

        Assert.Equal((2, $"redugen: {folder.Path}: there is no OpenAPI document in this folder\n"), (Call.Of("check", folder.Path).ExitCode, Call.Of("check", folder.Path).Error));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no permission bits.");
        using WorkFolder folder = new WorkFolder().With("things.yaml", Documents.Clean);
        using FileStream holder = new(folder["things.yaml"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Call call = Call.Of("check", folder["things.yaml"]);

        Assert.Equal(2, call.ExitCode);
        Assert.StartsWith($"redugen: {folder["things.yaml"]}: this file cannot be read: ", call.Error);
    }

    [Fact]
    public void The_help_of_the_program_lists_its_commands_and_exit_codes()
    {
        Call call = Call.Of("--help");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("check <PATH>", call.Output);
        Assert.Contains("emit <DOCUMENT>", call.Output);
        Assert.Contains("Exit codes: 0 all is well; 1 a document is broken", call.Output);
    }

    [Theory]
    [InlineData("check", "C broken")]
    [InlineData("emit", "byte for byte")]
    public void The_help_of_a_command_explains_it_and_its_exit_codes(string command, string explanation)
    {
        Call call = Call.Of(command, "--help");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains(explanation, call.Output);
        Assert.Contains("Exit codes: 0 ", call.Output);
    }
}
