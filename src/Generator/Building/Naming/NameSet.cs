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
        natural ??= CSharpName.Pascal;
        (string WireName, string Name)[] wanted = [.. wireNames.Distinct(StringComparer.Ordinal).Select(wireName => (wireName, natural(wireName)))];
        var counts = new Dictionary<string, int>(wanted.Length, StringComparer.Ordinal);
        foreach ((_, string name) in wanted)
        {
            string skeleton = LookAlikes.Skeleton(name);
            counts[skeleton] = counts.TryGetValue(skeleton, out int count) ? count + 1 : 1;
        }

        bool IsAlone(string name) => counts[LookAlikes.Skeleton(name)] == 1;
        var names = new Dictionary<string, string>(wanted.Length, StringComparer.Ordinal);
        foreach ((string alone, string name) in wanted.Where(one => IsAlone(one.Name)))
        {
            names.Add(alone, Take(alone, name, suffix));
        }

        foreach (IGrouping<string, string> twins in wanted.Where(one => !IsAlone(one.Name)).GroupBy(static one => LookAlikes.Skeleton(one.Name), static one => one.WireName, StringComparer.Ordinal))
        {
            string[] all = [.. twins];
            string[] told = Apart(spelling is null ? all : [.. all.Select(spelling)], out bool isBySpelling);
            for (int i = 0; i < all.Length; i++)
            {
                names.Add(all[i], Take(all[i], told[i], suffix));
            }

            renamed(new Renaming(all, twins.Key, [.. all.Select(name => names[name])], isBySpelling));
        }

        return names;
    }

    private string Take(string wireName, string natural, string suffix)
    {
        string name = !_taken.Contains(natural) ? natural
            : !_taken.Contains(natural + suffix) ? natural + suffix
            : StableHash.Behind(natural, wireName, _taken.Contains);
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
