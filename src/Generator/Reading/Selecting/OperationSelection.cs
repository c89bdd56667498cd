using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Reading.Selecting;

/// <summary>Which operations of the document the client has: all that a pattern matches and no pattern leaves out.</summary>
internal sealed class OperationSelection
{
    private readonly bool _choosesAll;

    private OperationSelection(OperationPattern[] patterns)
    {
        Patterns = patterns;
        _choosesAll = patterns.All(static pattern => pattern.Excludes);
    }

    public IReadOnlyList<OperationPattern> Patterns { get; }

    /// <summary>Whether the item says nothing about it: the client has all.</summary>
    public bool IsEmpty => Patterns.Count == 0;

    /// <summary>Reads the item's value: patterns between semicolons. Where all of them leave out, the rest is meant.</summary>
    public static OperationSelection Parse(string option) => new(
    [
        .. option.Split(';').Select(static text => text.Trim()).Where(static text => text.Length > 0).Select(OperationPattern.Parse),
    ]);

    public bool Selects(SelectableOperation operation) =>
        (_choosesAll || Patterns.Any(pattern => !pattern.Excludes && pattern.Matches(operation)))
        && !Patterns.Any(pattern => pattern.Excludes && pattern.Matches(operation));
}
