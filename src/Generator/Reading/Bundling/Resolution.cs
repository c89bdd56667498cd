namespace ReduGen.Generator.Reading.Bundling;

/// <summary>Where a reference leads, or why it leads nowhere.</summary>
internal readonly record struct Resolution(Location? Location, ReadingProblemKind Kind, string Detail)
{
    public static Resolution To(Location location) => new(location, default, "");

    /// <param name="why">As the rest of a sentence: "leads to …".</param>
    public static Resolution Nowhere(string why) => new(Location: null, ReadingProblemKind.UnresolvedReference, why);

    public static Resolution Failed(ReadingProblemKind kind, string detail = "") => new(Location: null, kind, detail);
}
