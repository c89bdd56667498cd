using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Building.Validating.Paths;

/// <summary>
/// "Each template expression in the path MUST correspond to a path parameter that is included in the Path Item itself and/or in each of the Path Item's
/// Operations" (OpenAPI 3.1, 4.8.8.1), and the name of such a parameter "MUST correspond to a template expression" (4.8.12.2).
/// </summary>
internal static class PathTemplateRule
{
    public static void Check(JsonObject document, JsonPointer at, Validation validation)
    {
        foreach (KeyValuePair<string, JsonNode?> path in document.ObjectOf("paths") ?? [])
        {
            if (path.Key.StartsWith("/", StringComparison.Ordinal))
            {
                validation.Cancel();
                Check(path.Key, path.Value, at.Append("paths").Append(path.Key), validation);
            }
        }
    }

    private static void Check(string path, JsonNode? node, JsonPointer at, Validation validation)
    {
        var template = PathTemplate.Parse(path);
        if (!template.IsWhole)
        {
            validation.Report(ValidationDescriptors.BadPathTemplate, at, path);
            return;
        }

        foreach (string name in template.Names.GroupBy(static name => name).Where(static same => same.Count() > 1).Select(static same => same.Key))
        {
            // "Each template expression MUST NOT appear more than once in a single path template": from 3.2 on.
            if (validation.Version >= DocumentVersion.V32)
            {
                validation.Report(ValidationDescriptors.RepeatedPathParameter, at, path, name);
            }
        }

        if (node is JsonObject own && validation.Resolve(own) is { } pathItem)
        {
            // The path item may stand elsewhere.
            JsonPointer itemAt = ReferenceEquals(own, pathItem) ? at : JsonPointer.Parse(own.TextOf("$ref")!);
            CheckParameters(template, path, pathItem, itemAt, at, validation);
        }
    }

    private static void CheckParameters(PathTemplate template, string path, JsonObject pathItem, JsonPointer at, JsonPointer pathAt, Validation validation)
    {
        PathParameters shared = PathParameters.Of(pathItem, at, validation);
        var operations = PathItemOperations.Of(pathItem, at)
            .Select(operation => (operation.At, Parameters: PathParameters.Of(operation.Operation, operation.At, validation)))
            .ToList();
        string[] names = Named(template, path, [shared, .. operations.Select(static operation => operation.Parameters)], pathAt, validation);
        ReportUnused(shared, names, path, validation);
        foreach ((_, PathParameters parameters) in operations)
        {
            ReportUnused(parameters, names, path, validation);
        }

        foreach (string name in names.Where(name => !shared.MayHave(name)))
        {
            var without = operations.Where(operation => !operation.Parameters.MayHave(name)).ToList();
            if (without.Count > 1 && without.Count == operations.Count)
            {
                validation.Report(ValidationDescriptors.UndeclaredPathParameter, pathAt, name, path, "none of its operations declares");
                continue;
            }

            foreach ((JsonPointer operationAt, _) in without)
            {
                validation.Report(ValidationDescriptors.UndeclaredPathParameter, operationAt, name, path, validation.Text(operationAt) + " does not declare");
            }
        }
    }

    // An expression with an operator of RFC 6570 is the parameter that it names.
    private static string[] Named(PathTemplate template, string path, PathParameters[] all, JsonPointer at, Validation validation)
    {
        bool IsDeclared(string name) => all.Any(parameters => parameters.Declares(name));
        string[] expressions = [.. template.Names.Distinct(StringComparer.Ordinal)];
        string[] names = [.. expressions.Select(expression => PathExpression.NameOf(expression, IsDeclared))];
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i] != expressions[i])
            {
                validation.Report(ValidationDescriptors.ExpressionWithOperator, at, expressions[i], path, names[i]);
            }
        }

        return names;
    }

    private static void ReportUnused(PathParameters parameters, string[] names, string path, Validation validation)
    {
        foreach ((string name, JsonPointer at) in parameters.Declared)
        {
            // A name in what follows a question mark is no template expression, but it stands in the path.
            if (!names.Contains(name, StringComparer.Ordinal) && path.IndexOf("{" + name + "}", StringComparison.Ordinal) < 0)
            {
                validation.Report(ValidationDescriptors.UnusedPathParameter, at, name, validation.Text(at), path);
            }
        }
    }
}
