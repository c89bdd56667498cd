using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ReduGen.CodeFixes;

/// <summary>REDU701: declares the stream with <c>await using</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndisposedStreamFix))]
[Shared]
public sealed class UndisposedStreamFix : SingleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["REDU701"];

    private protected override string Title => "Dispose it with await using";

    private protected override bool CanMend(SyntaxNode found) => Declaration(found) is not null;

    private protected override async Task<Document> MendAsync(Document document, SyntaxNode found, Diagnostic diagnostic, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        LocalDeclarationStatementSyntax declaration = Declaration(found)!;
        LocalDeclarationStatementSyntax mended = declaration.WithoutLeadingTrivia()
            .WithAwaitKeyword(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(declaration.GetLeadingTrivia());
        editor.ReplaceNode(declaration, mended);
        return editor.GetChangedDocument();
    }

    private static LocalDeclarationStatementSyntax? Declaration(SyntaxNode found) => found is
    {
        Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax declaration } } },
    }
        ? declaration
        : null;
}
