using System.Globalization;

namespace ReduGen.Generator.Building.Naming;

/// <summary>A short hash of a text that is the same on every machine and in every run (FNV-1a).</summary>
internal static class StableHash
{
    public static string Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
