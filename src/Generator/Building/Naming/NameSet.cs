using System;
using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Building.Naming;

/// <summary>
/// Gives the things of one place their C# names. A name is a function of the thing's own name; where several come to the same,
/// each gets a longer one from its own spelling, so that the order of the document plays no part. Names that only look the same are the same here.
/// </summary>
internal sealed class NameSet(IEnumerable<string> reserved)
{
    // id and -id differ by their first sign, foo-bar and foo_bar by those within, asc and ASC by their case, and what differs by none of these by its hash.
    private static readonly Func<string, string>[] Spellings =
    [
        CSharpName.Pascal,
        CSharpName.SpelledAtItsEnds,
        CSharpName.Spelled,
        static name => CSharpName.Spelled(name) + CSharpName.CaseOf(name),
    ];

    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>The C# name of each of the wire names, which differ from one another.</summary>
    /// <param name="wireNames">The names in the document.</param>
    /// <param name="renamed">Hears of the things that share a natural name, once for each such name.</param>
    /// <param name="suffix">Stands behind a natural name that is reserved: a property <c>Equals</c> becomes <c>EqualsValue</c>.</param>
    /// <param name="natural">The natural name of a wire name where it is not simply its own in Pascal case.</param>
    /// <param name="spelling">What twins are told apart by where it is not the whole wire name.</param>
    public IReadOnlyDictionary<string, string> Assign(
        IEnumerable<string> wireNames,
        Action<Renaming> renamed,
        string suffix = "Value",
        Func<string, string>? natural = null,
        Func<string, string>? spelling = null)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        natural ??= CSharpName.Pascal;
        ILookup<string, string> byName = wireNames.Distinct(StringComparer.Ordinal).ToLookup(wireName => LookAlikes.Skeleton(natural(wireName)), StringComparer.Ordinal);
        foreach (string alone in byName.Where(static twins => twins.Count() == 1).SelectMany(static twins => twins))
        {
            string name = natural(alone);
            names.Add(alone, Take(alone, name, name + suffix));
        }

        foreach (IGrouping<string, string> twins in byName.Where(static twins => twins.Count() > 1))
        {
            string[] all = [.. twins];
            string[] told = Apart(spelling is null ? all : [.. all.Select(spelling)], out bool isBySpelling);
            for (int i = 0; i < all.Length; i++)
            {
                names.Add(all[i], Take(all[i], told[i], told[i] + suffix));
            }

            renamed(new Renaming(all, twins.Key, [.. all.Select(name => names[name])], isBySpelling));
        }

        return names;
    }

    private string Take(string wireName, params string[] candidates)
    {
        string name = candidates.FirstOrDefault(candidate => !_taken.Contains(candidate)) ?? StableHash.Behind(candidates[0], wireName, _taken.Contains);
        _taken.Add(name);
        return name;
    }

    private static string[] Apart(string[] twins, out bool isBySpelling)
    {
        isBySpelling = true;
        foreach (Func<string, string> spelling in Spellings)
        {
            string[] names = [.. twins.Select(spelling)];
            if (names.Select(LookAlikes.Skeleton).Distinct(StringComparer.Ordinal).Count() == names.Length)
            {
                return names;
            }
        }

        isBySpelling = false;
        return [.. twins.Select(static name => CSharpName.Pascal(name) + "_" + StableHash.Of(name))];
    }
}
