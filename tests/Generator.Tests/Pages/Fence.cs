namespace ReduGen.Generator.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Kind">The words behind the opening fence.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Line">The page's line of the first line of the text, from 1.</param>
/// <param name="Before">The last line with text before the fence, comments apart.</param>
/// <param name="Comments">The HTML comments between that line and the fence: what a test must know and a reader need not.</param>
internal sealed record Fence(string Kind, string Text, int Line, string Before, string[] Comments);
