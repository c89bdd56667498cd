using System.Linq;
using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.UserCode;

/// <summary>Recognises what this generator made, and the runtime's types, in the code of a user.</summary>
internal static class GeneratedSymbols
{
    /// <summary>Whether the type is a generated one.</summary>
    public static bool IsGenerated(ITypeSymbol? type) => type is not null && type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: "ReduGen" }, ..]);

    /// <summary>Whether the type is a credential of the runtime.</summary>
    public static bool IsCredential(ITypeSymbol? type) => Extends(type, "ApiCredential");

    /// <summary>Whether the type is a client: one of its constructors takes the options of a client.</summary>
    public static bool IsClient(INamedTypeSymbol? type) =>
        IsGenerated(type) && type!.InstanceConstructors.Any(static constructor => constructor.Parameters is [{ Type: var options }] && Extends(options, "ApiClientOptions"));

    /// <summary>Whether the type is <c>ReduGen.ApiException</c> itself.</summary>
    public static bool IsApiException(ITypeSymbol? type) => type is INamedTypeSymbol { Arity: 0 } && IsOfTheRuntime(type, "ApiException");

    /// <summary>Whether the type is <c>ReduGen.ApiException&lt;TError&gt;</c>.</summary>
    public static bool IsTypedApiException(ITypeSymbol? type) => type is INamedTypeSymbol { Arity: 1 } && IsOfTheRuntime(type, "ApiException");

    private static bool Extends(ITypeSymbol? type, string name)
    {
        for (ITypeSymbol? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (IsOfTheRuntime(ancestor, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfTheRuntime(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: "ReduGen", ContainingNamespace.IsGlobalNamespace: true };
}
