using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Options;
using ReduGen.Tool.Finding;

namespace ReduGen.Tool.Commands;

/// <summary>The arguments that say which client is meant: a document, and what its item in a project would say.</summary>
internal sealed class ClientArguments
{
    private readonly Argument<string> _document = new("DOCUMENT") { Description = "The OpenAPI document." };

    private readonly Option<string?> _name = new("--name") { Description = "The client's class. [default: made from the document's file name]", HelpName = "N" };

    private readonly Option<string[]> _overlay = new("--overlay")
    {
        Description = "An OpenAPI Overlay that changes the document first; may be given several times.",
        HelpName = "FILE",
    };

    private readonly Option<string> _operations = new("--operations")
    {
        Description = "The operations that the client has: operationIds, tag:… and path:… with * and ?, ! in front to leave out, ; between. [default: all]",
        HelpName = "PATTERNS",
    };

    public ClientArguments() => _name.Validators.Add(static result => MustBeIdentifiers(result, [result.GetValueOrDefault<string?>() ?? ""]));

    /// <summary>Adds the arguments to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_document);
        command.Add(_name);
        command.Add(_overlay);
        command.Add(_operations);
    }

    /// <summary>What was given; null where it names files that are not there, which is said.</summary>
    public ClientCall? Read(ParseResult parsed, ToolConsole console, string space = ItemOptions.NamespaceOfNone, ClientAccessibility accessibility = ClientAccessibility.Public, FakeChoice fake = FakeChoice.False)
    {
        string path = parsed.GetRequiredValue(_document);
        string[] overlays = parsed.GetValue(_overlay) ?? [];
        FoundFiles? found = Directory.Exists(path) ? null : DocumentFinder.Find([path]);
        string[] problems =
        [
            .. found is null ? [$"{path}: this is a folder, not a document"] : found.Problems,
            .. overlays.Where(static overlay => !File.Exists(overlay)).Select(static overlay => $"{overlay}: there is no such file"),
        ];
        if (problems.Length > 0)
        {
            console.Refuse(problems);
            return null;
        }

        string name = parsed.GetValue(_name) ?? ItemOptions.DefaultName(path);
        var options = new ClientOptions(space, name, accessibility.ToString(), string.Join(";", overlays), parsed.GetValue(_operations) ?? "", fake.ToString());
        return new ClientCall(found!.Documents[0], options, overlays);
    }

    /// <summary>Refuses an option whose value is no C# name.</summary>
    public static void MustBeIdentifiers(OptionResult result, IEnumerable<string> parts)
    {
        if (!result.Implicit && !parts.All(SyntaxFacts.IsValidIdentifier))
        {
            result.AddError($"{result.Option.Name} {result.Tokens[0].Value}: this is no C# name.");
        }
    }
}
