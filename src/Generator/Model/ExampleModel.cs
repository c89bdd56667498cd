namespace ReduGen.Generator.Model;

/// <summary>An example of a response's body.</summary>
/// <param name="Status">The response's status, as in <see cref="ResponseModel"/>.</param>
/// <param name="MediaType">The media type, as the runtime knows the response.</param>
/// <param name="Text">The body: JSON where the example is no text of another media type.</param>
internal sealed record ExampleModel(int Status, string MediaType, string Text);
