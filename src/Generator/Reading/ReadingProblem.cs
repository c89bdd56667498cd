using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading;

/// <summary>One thing wrong with a document, at its place. Compares by value; holds nothing of Roslyn but spans.</summary>
internal readonly record struct ReadingProblem(
    ReadingProblemKind Kind,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines,
    string Pointer,
    string Subject = "",
    string Detail = "");
