using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Emit;
using ReduGen.Generator.Model;

namespace ReduGen.Tool.Compiling;

/// <summary>A generated file as it would join a compilation.</summary>
internal sealed record GeneratedSource(string HintName, SourceText Text)
{
    /// <summary>The files of a client; none where there is no client.</summary>
    public static IReadOnlyList<GeneratedSource> Of(ClientModel? client) =>
        client is null ? [] : [.. FileEmitter.Files(client).Select(static file => new GeneratedSource(file.HintName, FileEmitter.Text(file)))];
}
