using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace ReduGen.CodeFixes;

/// <summary>REDU702: catches the error with its type before all others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UntypedCatchFix))]
[Shared]
public sealed class UntypedCatchFix : SingleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["REDU702"];

    private protected override string Title => "Catch the error with its type";

    private protected override bool CanMend(SyntaxNode found) => found.FirstAncestorOrSelf<CatchClauseSyntax>() is { Declaration: not null };

    private protected override async Task<Document> MendAsync(Document document, SyntaxNode found, Diagnostic diagnostic, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        CatchClauseSyntax untyped = found.FirstAncestorOrSelf<CatchClauseSyntax>()!;
        CatchDeclarationSyntax declaration = untyped.Declaration!;
        TypeSyntax type = SyntaxFactory.ParseTypeName($"global::ReduGen.ApiException<{diagnostic.Properties["ErrorType"]}>");
        CatchClauseSyntax typed = untyped
            .WithDeclaration(declaration.WithType(type.WithTriviaFrom(declaration.Type).WithAdditionalAnnotations(Simplifier.Annotation)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        editor.InsertBefore(untyped, typed);
        return editor.GetChangedDocument();
    }
}
