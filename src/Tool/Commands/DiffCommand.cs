using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ReduGen.Generator.Options;
using ReduGen.Generator.Surface;
using ReduGen.Tool.Surfaces;

namespace ReduGen.Tool.Commands;

/// <summary><c>redugen diff</c>: what a new version of a document changes for callers and on the wire.</summary>
internal static class DiffCommand
{
    private const string Details =
        """
        OLD may also be a lock file (*.surface.txt). A line per change, breaking ones first:
          source   code that calls the client does not compile any more, or means something else
          binary   code that was compiled against the old client does not run with the new one
          wire     the old client and a server of the new document do not understand each other

        Exit codes: 0 no change breaks anything; 1 one does, or a document gives no client; 2 the call was wrong.
        """;

    public static Command Create(ToolConsole console)
    {
        var old = new Argument<string>("OLD") { Description = "The document as it was, or its lock file." };
        var now = new Argument<string>("NEW") { Description = "The document as it is." };
        var markdown = new Option<bool>("--markdown") { Description = "Print Markdown for a pull request." };
        var command = new DetailedCommand("diff", "Tell what a new version of a document changes for callers and on the wire.", Details) { old, now, markdown };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetValue(markdown), console));
        return command;
    }

    private static int Run(string old, string now, bool isMarkdown, ToolConsole console)
    {
        string[] problems = [.. new[] { old, now }.Where(static path => !File.Exists(path)).Select(static path => $"{path}: there is no such file")];
        if (problems.Length > 0)
        {
            return console.Refuse(problems);
        }

        string name = ItemOptions.DefaultName(now);
        IReadOnlyList<SurfaceFact>? before = SurfaceSource.Read(old, name, console);
        IReadOnlyList<SurfaceFact>? after = SurfaceSource.Read(now, name, console);
        if (before is null || after is null)
        {
            return ExitCode.Failure;
        }

        IReadOnlyList<SurfaceChange> changes = SurfaceComparison.Compare(before, after);
        if (isMarkdown)
        {
            ChangeReport.WriteMarkdown(console.Output, changes);
        }
        else
        {
            ChangeReport.WriteText(console.Output, changes);
        }

        return changes.Any(ChangeReport.IsBreaking) ? ExitCode.Failure : ExitCode.Success;
    }
}
