namespace ReduGen.Tool.Checking;

/// <summary>What the generator made of a document.</summary>
internal enum Verdict
{
    /// <summary>Everything that the document describes is generated, and compiles without a warning.</summary>
    Clean,

    /// <summary>Something was left out, an error or a warning says at its place why, and the rest compiles without a warning.</summary>
    Diagnosed,

    /// <summary>Anything else: a fault of the generator.</summary>
    Broken,
}
