using System;

namespace ReduGen.Generator.Building;

/// <summary>
/// A template expression of a path. "The path templating is not RFC 6570" in OpenAPI: <c>{.id}</c>, <c>{;id}</c> and <c>{id*}</c> have operators of that RFC, which
/// say again what the parameter's style and explode say, and <c>{+id}</c> one that says more: reserved characters stay.
/// </summary>
internal static class PathExpression
{
    private static readonly char[] Operators = ['.', ';', '+'];

    /// <summary>The name of the parameter that an expression stands for: without operators, where that is the name that is declared.</summary>
    public static string NameOf(string expression, Func<string, bool> isDeclared)
    {
        string name = expression.TrimStart(Operators).TrimEnd('*');
        return !isDeclared(expression) && isDeclared(name) ? name : expression;
    }
}
