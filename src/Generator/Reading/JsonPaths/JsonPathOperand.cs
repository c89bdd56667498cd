using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>A side of a comparison, or an argument of a function (RFC 9535, 2.3.5 and 2.4).</summary>
internal abstract record JsonPathOperand
{
    public abstract JsonPathValue Value(JsonPathRun run, JsonPathMatch current);
}

/// <summary>A literal.</summary>
internal sealed record LiteralOperand(JsonNode? Literal) : JsonPathOperand
{
    public override JsonPathValue Value(JsonPathRun run, JsonPathMatch current) => JsonPathValue.Of(Literal);
}

/// <summary>The value that a query selects, where it selects just one: a singular query, or <c>value(query)</c> (2.4.8).</summary>
internal sealed record QueryOperand(JsonPathQuery Query) : JsonPathOperand
{
    public override JsonPathValue Value(JsonPathRun run, JsonPathMatch current) =>
        Query.Select(run, current) is [var only] ? JsonPathValue.Of(only.Node) : JsonPathValue.Nothing;
}

/// <summary><c>count(query)</c>: how many values a query selects (2.4.5).</summary>
internal sealed record CountOperand(JsonPathQuery Query) : JsonPathOperand
{
    public override JsonPathValue Value(JsonPathRun run, JsonPathMatch current) => JsonPathValue.Of(JsonValue.Create(Query.Select(run, current).Count));
}

/// <summary><c>length(value)</c>: of a string its characters, of an array its items, of an object its members (2.4.4).</summary>
internal sealed record LengthOperand(JsonPathOperand Of) : JsonPathOperand
{
    public override JsonPathValue Value(JsonPathRun run, JsonPathMatch current)
    {
        JsonPathValue value = Of.Value(run, current);
        int? length = value.Text is { } text ? Characters(text) : value.Node switch
        {
            JsonArray items => items.Count,
            JsonObject members => ((ICollection<KeyValuePair<string, JsonNode?>>)members).Count,
            _ => null,
        };
        return length is { } known ? JsonPathValue.Of(JsonValue.Create(known)) : JsonPathValue.Nothing;
    }

    // Unicode scalar values, not UTF-16 code units.
    private static int Characters(string text) => text.Count(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Surrogate || char.IsHighSurrogate(c));
}
