using System;
using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Operations;

/// <summary>The methods' names: the operationId without the group's own words, else the HTTP method and the path.</summary>
internal static class OperationNaming
{
    // Each method has variants of these names beside it.
    private static readonly string[] Variants = ["Response", "Stream"];

    private static readonly string[] Articles = ["a", "an", "the"];

    /// <summary>A method's name and those of its variants.</summary>
    public static IEnumerable<string> WithVariants(string name) => Variants.Select(variant => name + variant).Append(name);

    public static IReadOnlyDictionary<PlacedOperation, string> Name(OperationGroup group, BuildContext context)
    {
        ILookup<string, PlacedOperation> byId = group.Operations.Where(HasId).ToLookup(static placed => placed.Operation.OperationId!);
        foreach (PlacedOperation twin in byId.Where(static twins => twins.Count() > 1).SelectMany(static twins => twins))
        {
            PlacedOperation other = byId[twin.Operation.OperationId!].First(placed => placed != twin);
            context.Report(DocumentDescriptors.DuplicateOperationId, twin.At.Append("operationId"), twin.Operation.OperationId!, other.Text);
        }

        Dictionary<string, PlacedOperation> byKey = group.Operations.ToDictionary(
            placed => HasId(placed) && byId[placed.Operation.OperationId!].Count() == 1 ? placed.Operation.OperationId! : placed.Text);
        IReadOnlyDictionary<string, string> names = Assign(group, byKey, context);
        return byKey.ToDictionary(static entry => entry.Value, entry => names[entry.Key]);
    }

    private static bool HasId(PlacedOperation placed) => !string.IsNullOrWhiteSpace(placed.Operation.OperationId);

    private static Dictionary<string, string> Assign(OperationGroup group, Dictionary<string, PlacedOperation> byKey, BuildContext context)
    {
        string Natural(string key) => key == byKey[key].Text ? WithoutGroup(FromPath(byKey[key]), group, []) : WithoutGroup(key, group, Articles);
        void Renamed(Renaming renaming) => renaming.Report(context, byKey[renaming.WireNames[0]].At);

        ILookup<bool, string> isLikeVariant = byKey.Keys.ToLookup(key => Variants.Any(variant => Natural(key).EndsWith(variant, StringComparison.Ordinal)));
        var names = new NameSet([]).Assign(isLikeVariant[false], Renamed, "Operation", Natural).ToDictionary(static name => name.Key, static name => name.Value);
        IEnumerable<string> taken = names.Values.SelectMany(WithVariants).ToList();
        foreach (KeyValuePair<string, string> name in new NameSet(taken).Assign(isLikeVariant[true], Renamed, "Operation", Natural))
        {
            names.Add(name.Key, name.Value);
        }

        return names;
    }

    // GET /instances/{id}/log → get instances by id log
    private static string FromPath(PlacedOperation placed) =>
        placed.Method.ToLowerInvariant() + " " + placed.Path.Replace("{", " by ").Replace("}", " ").Replace('/', ' ');

    // listInstances → List, and GetTaxRatesTaxRate → GetTaxRate: the group's words go once, where they stand together, and getAnInstance → Get: with their article.
    private static string WithoutGroup(string name, OperationGroup group, string[] articles)
    {
        string[] own = [.. Words.Of(group.WireName).Select(Singular)];
        string[] words = [.. Words.Of(name)];
        for (int at = 0; at + own.Length <= words.Length && own.Length < words.Length; at++)
        {
            if (words.Skip(at).Take(own.Length).Select(Singular).SequenceEqual(own, StringComparer.OrdinalIgnoreCase))
            {
                int end = at + own.Length;
                int start = at > 0 && words.Length > own.Length + 1 && articles.Contains(words[at - 1], StringComparer.OrdinalIgnoreCase) ? at - 1 : at;
                return CSharpName.Pascal(string.Join(" ", words.Where((_, i) => i < start || i >= end)));
            }
        }

        return CSharpName.Pascal(name);
    }

    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? word.Substring(0, word.Length - 3) + "y"
        : word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) ? word.Substring(0, word.Length - 1)
        : word;
}
