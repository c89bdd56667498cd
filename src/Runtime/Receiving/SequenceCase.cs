namespace ReduGen.Receiving;

/// <summary>A response whose body is a sequence of items.</summary>
internal sealed class SequenceCase(int status, string mediaType) : ResponseCase(status, mediaType);
