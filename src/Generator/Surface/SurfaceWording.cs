using System.Collections.Generic;

namespace ReduGen.Generator.Surface;

/// <summary>A change in words.</summary>
internal static class SurfaceWording
{
    /// <summary>What changed: <c>the member Instance.Size: int? became string?</c>.</summary>
    public static string Of(SurfaceChange change)
    {
        string subject = $"the {change.Fact.Kind.ToString().ToLowerInvariant()} {change.Fact.Name}";
        return change switch
        {
            { New: null } => $"{subject} is gone ({Sides(change.Old!)})",
            { Old: null } => $"{subject} is new ({Sides(change.New)})",
            _ => $"{subject}: {string.Join(", ", Differences(change.Old, change.New))}",
        };
    }

    /// <summary>What a change breaks: <c>source, binary</c>; empty where it breaks nothing.</summary>
    public static string Breaks(SurfaceBreak breaks) => breaks == SurfaceBreak.None ? "" : breaks.ToString().ToLowerInvariant();

    private static IEnumerable<string> Differences(SurfaceFact old, SurfaceFact now)
    {
        if (old.CSharp != now.CSharp)
        {
            yield return $"{old.CSharp} became {now.CSharp}";
        }

        if (old.Wire != now.Wire)
        {
            yield return $"{old.Wire} became {now.Wire} on the wire";
        }

        if (old.IsRequired != now.IsRequired)
        {
            yield return now.IsRequired ? "it is required now" : "it is optional now";
        }
    }

    private static string Sides(SurfaceFact fact)
    {
        string csharp = fact.CSharp.Length == 0 || fact.CSharp == fact.Wire ? "" : fact.CSharp + ", ";
        return csharp + fact.Wire + (fact.IsRequired ? ", required" : "");
    }
}
