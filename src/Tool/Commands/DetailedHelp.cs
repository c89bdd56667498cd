using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReduGen.Tool.Commands;

/// <summary>The library's help, and below it the command's details.</summary>
internal sealed class DetailedHelp(HelpAction help) : SynchronousCommandLineAction
{
    // A call for help is answered, whatever else is missing in it.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DetailedCommand command)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(command.Details);
        }

        return code;
    }
}
