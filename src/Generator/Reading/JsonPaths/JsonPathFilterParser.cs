using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>Reads a filter's condition (RFC 9535, 2.3.5.1 and 2.4).</summary>
/// <param name="text">The query, in front of the condition.</param>
/// <param name="nested">Reads a condition in parentheses.</param>
/// <param name="query">Reads a query, null where none comes next.</param>
internal sealed class JsonPathFilterParser(JsonPathText text, Func<JsonPathFilter> nested, Func<JsonPathQuery?> query)
{
    private const int MostFunctions = 32;

    private static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">"];

    private int _functions;

    public JsonPathFilter Or()
    {
        List<JsonPathFilter> filters = [And()];
        while (TakeAfterBlanks("||"))
        {
            filters.Add(And());
        }

        return filters is [var only] ? only : new OrFilter(filters);
    }

    private JsonPathFilter And()
    {
        List<JsonPathFilter> filters = [Basic()];
        while (TakeAfterBlanks("&&"))
        {
            filters.Add(Basic());
        }

        return filters is [var only] ? only : new AndFilter(filters);
    }

    private JsonPathFilter Basic()
    {
        text.SkipBlanks();
        if (text.Take("!"))
        {
            text.SkipBlanks();
            return new NotFilter(text.Next == '(' ? Parenthesised() : Test());
        }

        return text.Next == '(' ? Parenthesised() : Test();
    }

    private JsonPathFilter Parenthesised()
    {
        text.Expect("(");
        JsonPathFilter filter = nested();
        text.SkipBlanks();
        text.Expect(")");
        return filter;
    }

    // A comparison, a query that must select something, or a function that gives a truth.
    private JsonPathFilter Test()
    {
        if (TryPattern() is { } pattern)
        {
            return pattern;
        }

        JsonPathQuery? tested = query();
        JsonPathOperand? left = tested is null ? Operand() : null;
        foreach (string comparison in Operators)
        {
            if (TakeAfterBlanks(comparison))
            {
                return new ComparisonFilter(left ?? Singular(tested!), comparison, Operand());
            }
        }

        return tested is not null ? new ExistsFilter(tested) : throw text.Fault("expected a comparison");
    }

    private PatternFilter? TryPattern()
    {
        bool isWhole = text.Take("match(");
        if (!isWhole && !text.Take("search("))
        {
            return null;
        }

        JsonPathOperand subject = Operand();
        text.SkipBlanks();
        text.Expect(",");
        JsonPathOperand pattern = Operand();
        return Closed(new PatternFilter(subject, pattern, isWhole));
    }

    private JsonPathOperand Operand()
    {
        text.SkipBlanks();
        return query() is { } selected ? Singular(selected)
            : text.TakeString() is { } literal ? new LiteralOperand(JsonValue.Create(literal))
            : text.Take("length(") ? Closed(new LengthOperand(Argument()))
            : text.Take("count(") ? Closed(new CountOperand(Query()))
            : text.Take("value(") ? Closed(new QueryOperand(Query()))
            : text.Take("true") ? new LiteralOperand(JsonValue.Create(true))
            : text.Take("false") ? new LiteralOperand(JsonValue.Create(false))
            : text.Take("null") ? new LiteralOperand(null)
            : text.TakeNumber() is { } number ? new LiteralOperand(new NumberNodes().Create(number))
            : throw text.Fault("expected a value: a query, a literal or one of the functions length, count, value, match and search");
    }

    private JsonPathOperand Argument() => ++_functions <= MostFunctions ? Operand() : throw text.Fault("too many functions");

    private QueryOperand Singular(JsonPathQuery selected) =>
        selected.IsSingular ? new QueryOperand(selected) : throw text.Fault("a query that may select several values cannot be compared");

    private JsonPathQuery Query()
    {
        text.SkipBlanks();
        return query() ?? throw text.Fault("expected a query");
    }

    private T Closed<T>(T function)
    {
        text.SkipBlanks();
        text.Expect(")");
        return function;
    }

    private bool TakeAfterBlanks(string token)
    {
        text.SkipBlanks();
        return text.Take(token);
    }
}
