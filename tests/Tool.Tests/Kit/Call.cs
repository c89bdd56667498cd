using System.IO;
using ReduGen.Tool.Commands;

namespace ReduGen.Tool.Tests.Kit;

/// <summary>A call of the program, as a script sees it.</summary>
internal sealed record Call(int ExitCode, string Output, string Error)
{
    public static Call Of(params string[] args) => On(hasTerminal: false, args);

    /// <summary>The same on a terminal: colours and progress.</summary>
    public static Call On(bool hasTerminal, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = ToolCommand.Run(args, new ToolConsole(output, error, HasColours: hasTerminal, HasProgress: hasTerminal));
        return new Call(code, output.ToString(), error.ToString());
    }

    /// <summary>The output's lines.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}
