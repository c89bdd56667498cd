using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace ReduGen.CodeFixes;

/// <summary>REDU700: reads the credential from an environment variable, and says so where it is not set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyInSourceFix))]
[Shared]
public sealed class KeyInSourceFix : SingleFix
{
    private const string Variable = "API_KEY";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["REDU700"];

    private protected override string Title => "Read it from an environment variable";

    private protected override bool CanMend(SyntaxNode found) => found is ExpressionSyntax;

    private protected override async Task<Document> MendAsync(Document document, SyntaxNode found, Diagnostic diagnostic, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        ExpressionSyntax reading = SyntaxFactory.ParseExpression(
            $"global::System.Environment.GetEnvironmentVariable(\"{Variable}\") ?? throw new global::System.InvalidOperationException(\"{Variable} is not set.\")");
        ExpressionSyntax simple = reading.ReplaceNodes(
            reading.DescendantNodes().Where(static node => node is MemberAccessExpressionSyntax or QualifiedNameSyntax),
            static (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
        editor.ReplaceNode(found, simple.WithTriviaFrom(found));
        return editor.GetChangedDocument();
    }
}
