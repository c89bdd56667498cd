namespace ReduGen.Tool.Checking;

/// <summary>The stages of a check, in their order.</summary>
internal enum Stage
{
    Read,
    Build,
    Emit,
    Compile,
}
