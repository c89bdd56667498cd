using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Bench.Peers.Editing;

/// <summary>A document as the compiler hands it to a generator: its text stays the same object until somebody edits it.</summary>
internal sealed class MarkedFile(string path, SourceText text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
