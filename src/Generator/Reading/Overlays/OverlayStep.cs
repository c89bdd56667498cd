using System.Collections.Generic;
using System.Threading;
using ReduGen.Generator.Options;

namespace ReduGen.Generator.Reading.Overlays;

/// <summary>Changes a document's tree as the overlays of its item say, one after the other, before anything else looks at it.</summary>
internal static class OverlayStep
{
    /// <summary>Applies the overlays; false where one of them is not valid or does not fit, which is reported.</summary>
    public static bool Run(
        SourceTree document, IEnumerable<MarkedPart> overlays, PlacedProblems placed, ICollection<ReadingProblem> problems, CancellationToken cancellation)
    {
        foreach (MarkedPart overlay in overlays)
        {
            SourceTree tree = SourceReader.Read(overlay.Path, overlay.Text, problems, cancellation);
            var file = new SourceFile(tree, FilePath.Relative(FilePath.Folder(document.Path), overlay.Path));
            if (tree.Root is null || OverlayReader.Read(file, placed) is not { } read || !new OverlayApplication(document, read, placed).Run(cancellation))
            {
                return false;
            }
        }

        return true;
    }
}
