using System;
using System.CommandLine;
using System.IO;
using System.Text;
using ReduGen.Generator.Options;
using ReduGen.Generator.Surface;
using ReduGen.Tool.Surfaces;

namespace ReduGen.Tool.Commands;

/// <summary><c>redugen lock</c>: writes what callers depend on beside a document, so that a build reports what breaks them.</summary>
internal static class LockCommand
{
    private const string Details =
        """
        The file is called like the document with .surface.txt for its extension: openapi.yaml is locked by openapi.surface.txt. Check it in. A build of a
        project that marks the document then warns of each breaking change at the document's line, until the change is accepted: by redugen lock again.

        Exit codes: 0 the file is written; 1 the document gives no client, or the file cannot be written; 2 the call was wrong.
        """;

    public static Command Create(ToolConsole console)
    {
        var client = new ClientArguments();
        var command = new DetailedCommand("lock", "Write what callers of a document's client depend on, so that a build reports what breaks them.", Details);
        client.AddTo(command);
        command.SetAction(parsed => client.Read(parsed, console) is { } call ? Run(call, console) : ExitCode.Usage);
        return command;
    }

    private static int Run(ClientCall call, ToolConsole console)
    {
        if (SurfaceSource.Read(call, console) is not { } facts)
        {
            return ExitCode.Failure;
        }

        string file = MarkedDocument.LockPath(call.Document.Path);
        try
        {
            File.WriteAllText(file, SurfaceText.Write(facts), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"redugen: {file}: this cannot be written: {exception.Message}");
            return ExitCode.Failure;
        }

        console.Output.WriteLine($"{facts.Count} lines in {file}");
        return ExitCode.Success;
    }
}
