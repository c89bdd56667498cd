using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace ReduGen.Tool;

/// <summary>Where the program writes, and what the other end can show.</summary>
/// <param name="Output">The result, and nothing else.</param>
/// <param name="Error">Faults of the call, and progress.</param>
/// <param name="HasColours">Whether <paramref name="Output"/> is a terminal that shows colours.</param>
/// <param name="HasProgress">Whether <paramref name="Error"/> is a terminal on which a line may be overwritten.</param>
internal sealed record ToolConsole(TextWriter Output, TextWriter Error, bool HasColours, bool HasProgress)
{
    /// <summary>Says what is wrong with the call.</summary>
    public int Refuse(params IEnumerable<string> problems)
    {
        foreach (string problem in problems)
        {
            Error.WriteLine("redugen: " + problem);
        }

        return ExitCode.Usage;
    }

    public static ToolConsole OfProcess()
    {
        bool hasEscapes = Environment.GetEnvironmentVariable("TERM") != "dumb";
        bool colours = hasEscapes && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        if (Console.IsOutputRedirected)
        {
            // A file or a pipe gets UTF-8 whatever the terminal's code page is, and no byte order mark.
            Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });
        }

        return new ToolConsole(Console.Out, Console.Error, colours, HasProgress: hasEscapes && !Console.IsErrorRedirected);
    }
}
