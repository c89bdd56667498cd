using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReduGen.Generator.UserCode;

/// <summary>The types of the errors that the document describes for an operation: read from the generated description of the operation, which is source code here.</summary>
internal static class DocumentedErrors
{
    /// <summary>The types, as the generated code names them; none for a method that calls no operation, or whose client is in another assembly.</summary>
    public static IEnumerable<string> Of(IMethodSymbol method, CancellationToken cancellation)
    {
        if (!GeneratedSymbols.IsGenerated(method.ContainingType) || !method.Name.EndsWith("Async", StringComparison.Ordinal))
        {
            return [];
        }

        string operation = method.Name.Substring(0, method.Name.Length - "Async".Length);
        return Class(method.ContainingType)?.GetMembers(operation + "Operation").OfType<IFieldSymbol>()
            .SelectMany(static field => field.DeclaringSyntaxReferences)
            .SelectMany(reference => reference.GetSyntax(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Select(Error)
            .OfType<string>() ?? [];
    }

    // The fields are the class's, whatever the caller calls through.
    private static INamedTypeSymbol? Class(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface ? type.ContainingNamespace.GetTypeMembers(type.Name.Substring(1)).FirstOrDefault() : type;

    // .Fails(401, global::ReduGen.Generated.Json.Model<ErrorResponse>())
    private static string? Error(InvocationExpressionSyntax call) => call is
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Fails" },
        ArgumentList.Arguments: [_, { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: [var error] } } } }, ..],
    }
        ? error.ToString()
        : null;
}
