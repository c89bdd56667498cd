using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>A condition on a child (RFC 9535, 2.3.5).</summary>
internal abstract record JsonPathFilter
{
    public abstract bool Holds(JsonNode? root, JsonPathMatch current);
}

/// <summary><c>a || b</c>.</summary>
internal sealed record OrFilter(JsonPathFilter Left, JsonPathFilter Right) : JsonPathFilter
{
    public override bool Holds(JsonNode? root, JsonPathMatch current) => Left.Holds(root, current) || Right.Holds(root, current);
}

/// <summary><c>a &amp;&amp; b</c>.</summary>
internal sealed record AndFilter(JsonPathFilter Left, JsonPathFilter Right) : JsonPathFilter
{
    public override bool Holds(JsonNode? root, JsonPathMatch current) => Left.Holds(root, current) && Right.Holds(root, current);
}

/// <summary><c>!a</c>.</summary>
internal sealed record NotFilter(JsonPathFilter Filter) : JsonPathFilter
{
    public override bool Holds(JsonNode? root, JsonPathMatch current) => !Filter.Holds(root, current);
}

/// <summary>A query that must select something.</summary>
internal sealed record ExistsFilter(JsonPathQuery Query) : JsonPathFilter
{
    public override bool Holds(JsonNode? root, JsonPathMatch current) => Query.Select(root, current).Count > 0;
}

/// <summary>Two values and how they must compare.</summary>
/// <param name="Operator"><c>==</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</param>
internal sealed record ComparisonFilter(JsonPathOperand Left, string Operator, JsonPathOperand Right) : JsonPathFilter
{
    public override bool Holds(JsonNode? root, JsonPathMatch current)
    {
        JsonPathValue left = Left.Value(root, current);
        JsonPathValue right = Right.Value(root, current);
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
    public override bool Holds(JsonNode? root, JsonPathMatch current) =>
        Text.Value(root, current).Text is { } text
        && Pattern.Value(root, current).Text is { } pattern
        && JsonPathPattern.Fits(text, pattern, IsWhole);
}
