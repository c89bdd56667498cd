using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading;

/// <summary>
/// Where a value stands in its file, and its key if it is a member of an object; an item of an array has its own span as key.
/// </summary>
internal readonly record struct NodePosition(
    string Path,
    TextSpan Key,
    LinePositionSpan KeyLines,
    TextSpan Value,
    LinePositionSpan ValueLines);
