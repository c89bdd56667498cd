using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ReduGen.CodeFixes;

/// <summary>A code fix that replaces the node of its diagnostic's place by something better.</summary>
public abstract class SingleFix : CodeFixProvider
{
    /// <summary>What the editor offers.</summary>
    private protected abstract string Title { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode found = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (CanMend(found))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, cancellation => MendAsync(context.Document, found, diagnostic, cancellation), equivalenceKey: GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>Whether the place looks as the fix expects it.</summary>
    private protected abstract bool CanMend(SyntaxNode found);

    /// <summary>The document with the place mended.</summary>
    private protected abstract Task<Document> MendAsync(Document document, SyntaxNode found, Diagnostic diagnostic, CancellationToken cancellation);
}
