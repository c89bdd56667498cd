using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ReduGen.Generator;
using ReduGen.Generator.Options;
using ReduGen.Tool.Checking;
using ReduGen.Tool.Commands;
using ReduGen.Tool.Compiling;

namespace ReduGen.Tool.Emitting;

/// <summary>Generates one document's client and writes its files.</summary>
internal static class ClientEmission
{
    public static int Run(ClientCall call, string folder, ToolConsole console)
    {
        MarkedDocument document = CoreInput.Read(call.Document, call.Options, call.Overlays);
        ClientResult result = ClientGeneration.Run(document, CoreInput.Parts(call.Document, document), CoreInput.Project, CancellationToken.None);
        foreach (ReportedDiagnostic diagnostic in result.Diagnostics
            .Select(static diagnostic => ReportedDiagnostic.From(diagnostic.ToDiagnostic()))
            .Where(static diagnostic => diagnostic.IsProblem))
        {
            console.Error.WriteLine(diagnostic);
        }

        if (result.Client is not { } client)
        {
            return ExitCode.Failure;
        }

        IReadOnlyList<GeneratedSource> sources = GeneratedSource.Of(client);
        int removed = new OutputFolder(folder).Write(sources, new ClientFiles(client.Header));
        string stale = removed == 0 ? "" : $", {removed} stale removed";
        console.Output.WriteLine($"{sources.Count} files in {folder}{stale}");
        return ExitCode.Success;
    }
}
