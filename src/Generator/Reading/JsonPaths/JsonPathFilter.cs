using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>A condition on a child (RFC 9535, 2.3.5).</summary>
internal abstract record JsonPathFilter
{
    public abstract bool Holds(JsonPathRun run, JsonPathMatch current);
}

/// <summary><c>a || b || c</c>. A list and no tree: a thousand conditions are no deep stack.</summary>
internal sealed record OrFilter(IReadOnlyList<JsonPathFilter> Filters) : JsonPathFilter
{
    public override bool Holds(JsonPathRun run, JsonPathMatch current) => Filters.Any(filter => filter.Holds(run, current));
}

/// <summary><c>a &amp;&amp; b &amp;&amp; c</c>.</summary>
internal sealed record AndFilter(IReadOnlyList<JsonPathFilter> Filters) : JsonPathFilter
{
    public override bool Holds(JsonPathRun run, JsonPathMatch current) => Filters.All(filter => filter.Holds(run, current));
}

/// <summary><c>!a</c>.</summary>
internal sealed record NotFilter(JsonPathFilter Filter) : JsonPathFilter
{
    public override bool Holds(JsonPathRun run, JsonPathMatch current) => !Filter.Holds(run, current);
}

/// <summary>A query that must select something.</summary>
internal sealed record ExistsFilter(JsonPathQuery Query) : JsonPathFilter
{
    public override bool Holds(JsonPathRun run, JsonPathMatch current) => Query.Select(run, current).Count > 0;
}

/// <summary>Two values and how they must compare.</summary>
/// <param name="Operator"><c>==</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</param>
internal sealed record ComparisonFilter(JsonPathOperand Left, string Operator, JsonPathOperand Right) : JsonPathFilter
{
    public override bool Holds(JsonPathRun run, JsonPathMatch current)
    {
        JsonPathValue left = Left.Value(run, current);
        JsonPathValue right = Right.Value(run, current);
        return Operator switch
        {
            "==" => left.IsEqual(right),
            "!=" => !left.IsEqual(right),
            "<" => left.IsLess(right),
            "<=" => left.IsLess(right) || left.IsEqual(right),
            ">" => right.IsLess(left),
            _ => right.IsLess(left) || left.IsEqual(right),
        };
    }
}

/// <summary><c>match(text, pattern)</c>, where the pattern must fit the whole text, and <c>search</c>, where it must fit a part (2.4.6, 2.4.7).</summary>
internal sealed record PatternFilter(JsonPathOperand Text, JsonPathOperand Pattern, bool IsWhole) : JsonPathFilter
{
    public override bool Holds(JsonPathRun run, JsonPathMatch current) =>
        Text.Value(run, current).Text is { } text
        && Pattern.Value(run, current).Text is { } pattern
        && JsonPathPattern.Fits(text, pattern, IsWhole, run);
}
