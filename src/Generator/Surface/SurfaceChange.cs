namespace ReduGen.Generator.Surface;

/// <summary>A difference between two surfaces.</summary>
/// <param name="Old">How it was, null for what is new.</param>
/// <param name="New">How it is, null for what is gone.</param>
internal sealed record SurfaceChange(SurfaceFact? Old, SurfaceFact? New, SurfaceBreak Breaks)
{
    /// <summary>The side that is there: the new one, if it is.</summary>
    public SurfaceFact Fact => New ?? Old!;
}
