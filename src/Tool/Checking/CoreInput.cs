using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Options;
using ReduGen.Tool.Finding;

namespace ReduGen.Tool.Checking;

/// <summary>A found document → what the core takes. A build hands over marked files; here they come from the disk.</summary>
internal static class CoreInput
{
    /// <summary>The oldest C# that a project may have (what compiles there compiles later), and our runtime.</summary>
    public static readonly ProjectFacts Project = new(LanguageVersion.CSharp12, HasRuntime: true);

    /// <summary>The document with the options of its client.</summary>
    public static MarkedDocument Read(FoundDocument document, ClientOptions options, IEnumerable<string> overlays) => new(
        document.Path, ReadText(document.Path), options, Overlays: overlays.Select(static path => new MarkedPart(path, ReadText(path))).ToEquatableArray());

    /// <summary>What the document may refer to: the files of its folder, read only where it refers to another file at all.</summary>
    public static MarkedFiles Parts(FoundDocument document, MarkedDocument read) => read.LeadsOut
        ? MarkedFiles.Of(document.Folder, DocumentFinder.Files(document.Folder).Select(static path => new MarkedPart(path, ReadText(path))))
        : MarkedFiles.None;

    // As the compiler reads an additional file: the byte order mark decides, else it is UTF-8.
    private static SourceText ReadText(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return SourceText.From(stream);
    }
}
