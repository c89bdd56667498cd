using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Surface;

/// <summary>Compares two surfaces: what is gone, new and different, and what each difference breaks.</summary>
internal static class SurfaceComparison
{
    /// <summary>The changes, what breaks most first, and then by name.</summary>
    public static IReadOnlyList<SurfaceChange> Compare(IReadOnlyList<SurfaceFact> old, IReadOnlyList<SurfaceFact> now)
    {
        Dictionary<(SurfaceKind, string), SurfaceFact> before = ByKey(old);
        Dictionary<(SurfaceKind, string), SurfaceFact> after = ByKey(now);
        IEnumerable<SurfaceChange> gone = before.Values.Where(fact => !after.ContainsKey(fact.Key) && !IsPart(fact, before, after)).Select(static fact => new SurfaceChange(fact, null, SurfaceRules.Gone(fact)));
        IEnumerable<SurfaceChange> added = after.Values.Where(fact => !before.ContainsKey(fact.Key))
            .Where(fact => !IsPart(fact, after, before))
            .Select(static fact => new SurfaceChange(null, fact, SurfaceRules.Added(fact)));
        IEnumerable<SurfaceChange> changed = after.Values
            .Where(fact => before.TryGetValue(fact.Key, out SurfaceFact? was) && (was.CSharp != fact.CSharp || was.Wire != fact.Wire || was.IsRequired != fact.IsRequired))
            .Select(fact => new SurfaceChange(before[fact.Key], fact, SurfaceRules.Changed(before[fact.Key], fact)));
        return [.. gone.Concat(changed).Concat(added)
            .OrderByDescending(static change => change.Breaks != SurfaceBreak.None)
            .ThenBy(static change => change.Fact.Kind)
            .ThenBy(static change => change.Fact.Name, System.StringComparer.Ordinal)];
    }

    private static Dictionary<(SurfaceKind, string), SurfaceFact> ByKey(IEnumerable<SurfaceFact> facts) =>
        facts.GroupBy(static fact => fact.Key).ToDictionary(static same => same.Key, static same => same.First());

    // A member of a type that is new or gone, a parameter of such an operation: its owner's line says it all.
    private static bool IsPart(
        SurfaceFact fact, Dictionary<(SurfaceKind, string), SurfaceFact> there, Dictionary<(SurfaceKind, string), SurfaceFact> notThere)
    {
        SurfaceKind owner = fact.Kind is SurfaceKind.Member or SurfaceKind.Value or SurfaceKind.Case ? SurfaceKind.Type : SurfaceKind.Operation;
        (SurfaceKind, string) key = (owner, SurfaceRules.OwnerName(fact));
        return key != fact.Key && there.ContainsKey(key) && !notThere.ContainsKey(key);
    }
}
