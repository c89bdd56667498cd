using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ReduGen.Generator.Tests.Hostile;

/// <summary>What a client declares, with its names taken off, and the texts that it sends and reads.</summary>
internal sealed record ClientShape(IReadOnlyList<string> Declarations, IReadOnlyList<string> Texts)
{
    public static ClientShape Of(Compilation client, IEnumerable<SyntaxTree> files)
    {
        var declarations = new List<string>();
        var texts = new SortedSet<string>(StringComparer.Ordinal);
        var properties = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree file in files)
        {
            SemanticModel model = client.GetSemanticModel(file);
            foreach (SyntaxNode node in file.GetRoot().DescendantNodes(static _ => true, descendIntoTrivia: true))
            {
                // A local of the code that reads JSON depends on whether a name has a place in the names table.
                if (node is MemberDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax or LocalFunctionStatementSyntax
                    && model.GetDeclaredSymbol(node) is { Kind: not SymbolKind.Local } symbol)
                {
                    declarations.Add(Described(symbol));
                    if (symbol is IPropertySymbol)
                    {
                        properties.Add(symbol.Name);
                    }
                }
                else if (node is DirectiveTriviaSyntax or UsingDirectiveSyntax or AttributeListSyntax { Target: not null })
                {
                    declarations.Add(node.ToString());
                }
                else if (node is LiteralExpressionSyntax literal)
                {
                    texts.UnionWith(Given(literal, model) switch
                    {
                        { Name: "reference" or "key", ContainingType.Name: "XmlShape" or "XmlShapes" } => [],   // By it the generated code finds a shape again: nobody outside sees it.
                        { Name: "setter", ContainingType.Name: "FakeOperation" } => [],   // Names of C#, for a message.
                        { Name: "text", ContainingSymbol.Name: "Example" } => TextsOfExample(literal.Token.ValueText),
                        _ => TextsOf(literal),
                    });
                }
            }
        }

        // What messages call a property is a name of C#, and no text of the document.
        texts.ExceptWith(properties);
        return new ClientShape(declarations, [.. texts]);
    }

    private static string Described(ISymbol symbol)
    {
        IEnumerable<string> attributes = symbol.GetAttributes().Select(static attribute => $"[{attribute.AttributeClass}]");
        string rest = symbol switch
        {
            INamespaceSymbol space => space.ToString()!,
            INamedTypeSymbol type => $"{type.TypeKind} : {TypeText(type.BaseType)} {string.Join(" ", type.Interfaces.Select(TypeText))}",
            IMethodSymbol method => $"{method.MethodKind} {TypeText(method.ReturnType)}",
            IPropertySymbol property => TypeText(property.Type),
            IFieldSymbol field => TypeText(field.Type),
            IParameterSymbol parameter => $"{parameter.RefKind} {TypeText(parameter.Type)}",
            _ => "",
        };
        return $"{string.Concat(attributes)}{symbol.DeclaredAccessibility} {(symbol.IsStatic ? "static" : "")} {(symbol.IsAbstract ? "abstract" : "")} {symbol.Kind} {rest}";
    }

    // The client's own types have no names here: those are what the documents differ in.
    private static string TypeText(ITypeSymbol? type) => type switch
    {
        null => "-",
        IArrayTypeSymbol array => TypeText(array.ElementType) + "[]",
        ITypeParameterSymbol parameter => parameter.Name,
        INamedTypeSymbol named => (named.Locations.Any(static at => at.IsInSource) ? "own" : named.ContainingNamespace + "." + named.Name)
            + (named.TypeArguments.Length > 0 ? "<" + string.Join(",", named.TypeArguments.Select(TypeText)) + ">" : "")
            + (named.NullableAnnotation == NullableAnnotation.Annotated ? "?" : ""),
        _ => type.ToString()!,
    };

    // The parameter that a literal is the argument of.
    private static IParameterSymbol? Given(LiteralExpressionSyntax literal, SemanticModel model) =>
        literal.Parent is ArgumentSyntax argument ? (model.GetOperation(argument) as IArgumentOperation)?.Parameter : null;

    // The strings of an example of JSON, or of the items of a sequence, line by line; of others the text itself.
    private static IEnumerable<string> TextsOfExample(string text)
    {
        try
        {
            return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => line.StartsWith("data: ", StringComparison.Ordinal) ? line["data: ".Length..] : line)
                .SelectMany(static line => Strings(JsonNode.Parse(line)))];
        }
        catch (JsonException)
        {
            return [text];
        }
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static member => Strings(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private static IEnumerable<string> TextsOf(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralExpression => [literal.Token.ValueText],
        SyntaxKind.Utf8StringLiteralExpression => IsNamesTable(literal) ? Entries(literal.Token.ValueText) : [literal.Token.ValueText],
        _ => [],
    };

    private static bool IsNamesTable(LiteralExpressionSyntax literal) =>
        literal.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { Identifier.ValueText: "JsonNames" };

    // [length]"name": for each member
    private static IEnumerable<string> Entries(string table)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(table);
        for (int at = 0; at < bytes.Length; at += bytes[at] + 1)
        {
            yield return Encoding.UTF8.GetString(bytes, at + 2, bytes[at] - 3);
        }
    }
}
