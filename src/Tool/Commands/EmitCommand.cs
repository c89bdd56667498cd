using System;
using System.CommandLine;
using System.IO;
using ReduGen.Generator.Options;
using ReduGen.Tool.Emitting;

namespace ReduGen.Tool.Commands;

/// <summary><c>redugen emit</c>: the arguments, and what is done with them.</summary>
internal static class EmitCommand
{
    private const string Details =
        """
        The files are byte for byte what the generator adds to a project with
          <OpenApiClient Include="DOCUMENT" Namespace="NS" Name="N" Accessibility="A" Overlay="FILE" Operations="PATTERNS" Fake="F" />
        A project that compiles them needs the package ReduGen.Runtime. *.g.cs files of the same client that an earlier run wrote and this
        one did not are removed; no other file is touched. What the document has wrong goes to the error output.

        Exit codes: 0 the client was written; 1 the document gives no client, or the folder cannot be written; 2 the call was wrong.
        """;

    public static Command Create(ToolConsole console)
    {
        var client = new ClientArguments();
        var output = new Option<string>("--output") { Description = "The folder to write to; it is made if it is not there.", HelpName = "DIR", Required = true };
        var space = new Option<string>("--namespace")
        {
            Description = "The namespace of everything generated.",
            HelpName = "NS",
            DefaultValueFactory = static _ => ItemOptions.NamespaceOfNone,
        };
        var accessibility = new Option<ClientAccessibility>("--accessibility")
        {
            Description = "Who sees the generated types.",
            DefaultValueFactory = static _ => ClientAccessibility.Public,
        };
        var fake = new Option<FakeChoice>("--fake")
        {
            Description = "Also write a fake of the server for tests, or only that.",
            DefaultValueFactory = static _ => FakeChoice.False,
        };
        space.Validators.Add(static result => ClientArguments.MustBeIdentifiers(result, result.GetValueOrDefault<string>().Split('.')));

        var command = new DetailedCommand("emit", "Write the generated code of one document to a folder.", Details);
        client.AddTo(command);
        command.Add(output);
        command.Add(space);
        command.Add(accessibility);
        command.Add(fake);
        command.SetAction(parsed => client.Read(parsed, console, parsed.GetValue(space)!, parsed.GetValue(accessibility), parsed.GetValue(fake)) is { } call
            ? Run(call, parsed.GetRequiredValue(output), console)
            : ExitCode.Usage);
        return command;
    }

    private static int Run(ClientCall call, string output, ToolConsole console)
    {
        try
        {
            return ClientEmission.Run(call, output, console);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"redugen: {output}: this cannot be written: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (Exception exception)
        {
            console.Error.WriteLine($"redugen: {call.Document.Path}: the generator failed: {exception.GetType()}: {exception.Message}");
            return ExitCode.Failure;
        }
    }
}
