using System;
using System.Globalization;

namespace ReduGen.Generator.Building.Naming;

/// <summary>A short hash of a text that is the same on every machine and in every run (FNV-1a).</summary>
internal static class StableHash
{
    /// <summary>A name with the hash of a text behind it that is not taken: 32 bits are few enough for a document to have two texts of one hash.</summary>
    public static string Behind(string name, string text, Func<string, bool> isTaken)
    {
        string hashed = name + "_" + Of(text);
        while (isTaken(hashed))
        {
            text += "'";
            hashed = name + "_" + Of(text);
        }

        return hashed;
    }

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
