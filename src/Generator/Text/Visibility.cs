using System.Globalization;

namespace ReduGen.Generator.Text;

/// <summary>Characters that make a line of C# read otherwise than it is (UTS #55, section 3).</summary>
internal static class Visibility
{
    /// <summary>Whether a character has no shape of its own, even where Unicode counts it among letters and marks (Default_Ignorable_Code_Point).</summary>
    public static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format
        || c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>Whether a letter runs from right to left: an editor shows what stands beside it in another order.</summary>
    public static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
