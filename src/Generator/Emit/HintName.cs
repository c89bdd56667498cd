using System;
using System.Linq;
using ReduGen.Generator.Building.Naming;

namespace ReduGen.Generator.Emit;

/// <summary>
/// The names under which files join the compilation. Roslyn drops the whole output when two differ by case alone, and file systems
/// bound their length: a name with a case twin, a long one, and one with other letters than ASCII's carries a hash.
/// </summary>
internal static class HintName
{
    private const int Longest = 120;

    /// <summary>A file's name from the parts of what it holds; unique ignoring case unless there is a case twin, which the caller knows.</summary>
    public static string Of(bool hasCaseTwin, params string[] parts)
    {
        string whole = string.Join(".", parts.Select(static part => part.Replace("@", "")).Where(static part => part.Length > 0));
        string safe = new([.. whole.Select(static c => IsSafe(c) ? c : '_')]);
        bool isExact = !hasCaseTwin && safe.Length <= Longest && string.Equals(safe, whole, StringComparison.Ordinal);
        return (isExact ? safe : safe.Substring(0, Math.Min(safe.Length, Longest)) + "_" + StableHash.Of(whole)) + ".g.cs";
    }

    private static bool IsSafe(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_';
}
