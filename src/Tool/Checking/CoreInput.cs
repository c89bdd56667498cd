using System.IO;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Options;
using ReduGen.Tool.Finding;

namespace ReduGen.Tool.Checking;

/// <summary>A found document → what the core takes. A build hands over marked files; here they come from the disk.</summary>
internal static class CoreInput
{
    /// <summary>The oldest C# that a project may have (what compiles there compiles later), and our runtime.</summary>
    public static readonly ProjectFacts Project = new(LanguageVersion.CSharp12, HasRuntime: true);

    /// <remarks>The seam for documents of several files: the files below <see cref="FoundDocument.Folder"/> may be parts of this one.</remarks>
    public static MarkedDocument Read(FoundDocument document, ClientOptions options) => new(document.Path, ReadText(document.Path), options);

    // As the compiler reads an additional file: the byte order mark decides, else it is UTF-8.
    private static SourceText ReadText(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return SourceText.From(stream);
    }
}
