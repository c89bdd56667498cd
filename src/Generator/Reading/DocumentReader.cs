using System.Collections.Generic;
using System.Threading;

namespace ReduGen.Generator.Reading;

/// <summary>Reads a <see cref="SourceTree"/> as an OpenAPI document, through Microsoft.OpenApi. Throws nothing but <see cref="System.OperationCanceledException"/>.</summary>
internal static class DocumentReader
{
    /// <remarks>Takes the tree over: members that cannot be read are taken out of it, and the document may keep nodes of it.</remarks>
    public static DocumentReading Read(SourceTree tree, ICollection<ReadingProblem> problems, CancellationToken cancellation) =>
        throw new System.NotImplementedException();
}
