using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Operations;

/// <summary>The path of an operation with the names of its parameters between the braces, and nothing else.</summary>
internal static class OperationPath
{
    private static readonly Regex Expression = new(@"\{([^{}]+)\}", RegexOptions.CultureInvariant);

    public static string Of(string path, IOpenApiPathItem pathItem, OpenApiOperation operation)
    {
        HashSet<string> declared =
        [
            .. (pathItem.Parameters ?? []).Concat(operation.Parameters ?? []).Select(Targets.Of)
                .Where(static parameter => parameter.In == ParameterLocation.Path && parameter.Name is not null)
                .Select(static parameter => parameter.Name!),
        ];
        return Expression.Replace(path, match => "{" + PathExpression.NameOf(match.Groups[1].Value, declared.Contains) + "}");
    }

    /// <summary>The names between the braces.</summary>
    public static IEnumerable<string> Names(string path) => Expression.Matches(path).Cast<Match>().Select(static match => match.Groups[1].Value);
}
