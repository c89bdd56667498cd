namespace ReduGen.Generator.Reading.Bundling;

/// <summary>
/// What a reference that leads nowhere is replaced by: a reference to a component of this name, which no document has. The problem was
/// reported where the reference stands, so who meets the name leaves out what needs it and says no more.
/// </summary>
internal static class UnresolvedReference
{
    public const string Id = "redugen-unresolved";
}
