namespace ReduGen.Generator.Surface;

/// <summary>One thing that a caller's code or the wire depends on.</summary>
/// <param name="Name">What it is called in C#: <c>Instance.Id</c>, <c>Instances.List limit</c>.</param>
/// <param name="CSharp">What callers compile against; empty where they see nothing of it.</param>
/// <param name="Wire">What goes over the wire; empty where nothing does.</param>
/// <param name="Use">Where it travels.</param>
/// <param name="IsRequired">Whether it must be given, or is promised.</param>
/// <param name="Pointer">Its place in the document, null where it has none of its own.</param>
internal sealed record SurfaceFact(SurfaceKind Kind, string Name, string CSharp, string Wire, SurfaceUse Use, bool IsRequired, string? Pointer)
{
    /// <summary>What tells it from the others.</summary>
    public (SurfaceKind, string) Key => (Kind, Name);
}
