namespace ReduGen.Generated;

/// <summary>What of a body is refused, although it is JSON of its type.</summary>
/// <param name="LongestItem">How long an item of an array may be that is read item by item, in bytes.</param>
/// <param name="RefusesDuplicates">Whether an object may not name a member twice; else the last one counts.</param>
/// <param name="RefusesUnknown">Whether members and enum values that the document does not know are faults.</param>
internal sealed record JsonRules(long LongestItem, bool RefusesDuplicates, bool RefusesUnknown)
{
    /// <summary>Nothing is refused.</summary>
    public static JsonRules None { get; } = new(long.MaxValue, RefusesDuplicates: false, RefusesUnknown: false);
}
