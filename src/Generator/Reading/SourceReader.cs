using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading;

/// <summary>Reads a file's text, YAML or JSON, into a <see cref="SourceTree"/>. Throws nothing but <see cref="System.OperationCanceledException"/>.</summary>
internal static class SourceReader
{
    public static SourceTree Read(string path, SourceText text, ICollection<ReadingProblem> problems, CancellationToken cancellation) =>
        throw new System.NotImplementedException();
}
