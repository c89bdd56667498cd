using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;

namespace ReduGen.Tool.Commands;

/// <summary>The root of the command line.</summary>
internal static class ToolCommand
{
    private const string Description =
        """
        ReduGen makes typed HTTP clients out of OpenAPI documents while a project compiles. This program does the same outside a build.

        Exit codes: 0 all is well; 1 a document is broken, or gives no client; 2 the call was wrong and nothing was done.
        """;

    public static int Run(string[] args, ToolConsole console)
    {
        var root = new RootCommand(Description) { CheckCommand.Create(console), EmitCommand.Create(console), DiffCommand.Create(console), LockCommand.Create(console) };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new DetailedHelp((HelpAction)help.Action!);
        ParseResult parsed = root.Parse(args);
        int code = parsed.Invoke(new InvocationConfiguration { Output = console.Output, Error = console.Error });
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }
}
