using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Options;
using ReduGen.Tool.Emitting;
using ReduGen.Tool.Finding;

namespace ReduGen.Tool.Commands;

/// <summary><c>redugen emit</c>: the arguments, and what is done with them.</summary>
internal static class EmitCommand
{
    private const string Details =
        """
        The files are byte for byte what the generator adds to a project with
          <OpenApiClient Include="DOCUMENT" Namespace="NS" Name="N" Accessibility="A" Overlay="FILE" Operations="PATTERNS" />
        A project that compiles them needs the package ReduGen.Runtime. *.g.cs files of the same client that an earlier run wrote and this
        one did not are removed; no other file is touched. What the document has wrong goes to the error output.

        Exit codes: 0 the client was written; 1 the document gives no client, or the folder cannot be written; 2 the call was wrong.
        """;

    public static Command Create(ToolConsole console)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "The OpenAPI document." };
        var output = new Option<string>("--output") { Description = "The folder to write to; it is made if it is not there.", HelpName = "DIR", Required = true };
        var name = new Option<string?>("--name") { Description = "The client's class. [default: made from the document's file name]", HelpName = "N" };
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
        var overlay = new Option<string[]>("--overlay") { Description = "An OpenAPI Overlay that changes the document first; may be given several times.", HelpName = "FILE" };
        var operations = new Option<string>("--operations")
        {
            Description = "The operations that the client has: operationIds, tag:… and path:… with * and ?, ! in front to leave out, ; between. [default: all]",
            HelpName = "PATTERNS",
        };
        name.Validators.Add(static result => MustBeIdentifiers(result, [result.GetValueOrDefault<string?>() ?? ""]));
        space.Validators.Add(static result => MustBeIdentifiers(result, result.GetValueOrDefault<string>().Split('.')));

        var command = new DetailedCommand("emit", "Write the generated code of one document to a folder.", Details)
        {
            document, output, name, space, accessibility, overlay, operations,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(document);
            return Run(
                path,
                parsed.GetRequiredValue(output),
                new ClientOptions(parsed.GetValue(space)!, parsed.GetValue(name) ?? ItemOptions.DefaultName(path), parsed.GetValue(accessibility).ToString(), Operations: parsed.GetValue(operations) ?? ""),
                parsed.GetValue(overlay) ?? [],
                console);
        });
        return command;
    }

    private static int Run(string path, string output, ClientOptions options, string[] overlays, ToolConsole console)
    {
        if (Directory.Exists(path))
        {
            return console.Refuse($"{path}: this is a folder, not a document");
        }

        FoundFiles found = DocumentFinder.Find([path]);
        if (found.Problems.Count > 0)
        {
            return console.Refuse(found.Problems);
        }

        string[] missing = [.. overlays.Where(static overlay => !File.Exists(overlay)).Select(static overlay => $"{overlay}: there is no such file")];
        if (missing.Length > 0)
        {
            return console.Refuse(missing);
        }

        try
        {
            return ClientEmission.Run(found.Documents[0], options, overlays, output, console);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"redugen: {output}: this cannot be written: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (Exception exception)
        {
            console.Error.WriteLine($"redugen: {path}: the generator failed: {exception.GetType()}: {exception.Message}");
            return ExitCode.Failure;
        }
    }

    private static void MustBeIdentifiers(System.CommandLine.Parsing.OptionResult result, IEnumerable<string> parts)
    {
        if (!result.Implicit && !parts.All(SyntaxFacts.IsValidIdentifier))
        {
            result.AddError($"{result.Option.Name} {result.Tokens[0].Value}: this is no C# name.");
        }
    }
}
