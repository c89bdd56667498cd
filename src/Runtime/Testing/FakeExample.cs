namespace ReduGen.Testing;

/// <summary>An example of the document: the body of a response.</summary>
/// <param name="Status">100 to 599 for one status, 1 to 5 for a range such as 4XX, 0 for <c>default</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Text">The body.</param>
internal sealed record FakeExample(int Status, string MediaType, string Text);
