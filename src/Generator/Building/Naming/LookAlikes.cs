using System.Text;

namespace ReduGen.Generator.Building.Naming;

/// <summary>Letters that look like others (confusables.txt of UTS #39, those that are drawn alike in most typefaces).</summary>
internal static class LookAlikes
{
    private const string Letters =
        "аАВеЕКМНоОрРсСТуУхХѕЅіІјЈһԁԛԝӏԌ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορϲϳ" + "օսհցո" + "ıɑɡſ";

    private const string Latin =
        "aABeEKMHoOpPcCTyYxXsSiIjJhdqwlG" + "ABEZHIKMNOPTYXvopcj" + "ouhgn" + "iagf";

    /// <summary>The name as it looks: two names with one skeleton cannot be told apart by eye. ASCII stays as it is.</summary>
    public static string Skeleton(string name)
    {
        StringBuilder? skeleton = null;
        for (int i = 0; i < name.Length; i++)
        {
            char seen = Seen(name[i]);
            if (seen != name[i])
            {
                (skeleton ??= new StringBuilder(name))[i] = seen;
            }
        }

        return skeleton?.ToString() ?? name;
    }

    private static char Seen(char c)
    {
        if (c < '\u0080')
        {
            return c;
        }

        // Full-width letters and digits.
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return (char)(c - 0xFEE0);
        }

        int at = Letters.IndexOf(c);
        return at < 0 ? c : Latin[at];
    }
}
