namespace ReduGen.Parameters;

/// <summary>A path parameter's value.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Text">Its value, encoded.</param>
internal readonly record struct PathValue(Parameter Parameter, byte[] Text);
