namespace ReduGen.Fuzz;

/// <summary>A document to try.</summary>
/// <param name="Number">Its place in the order of a seed's inputs.</param>
/// <param name="FileName">What the document's file is called, which decides between YAML and JSON.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="HasFake">Whether a fake is generated beside the client.</param>
internal sealed record Input(int Number, string FileName, string Text, bool HasFake);
