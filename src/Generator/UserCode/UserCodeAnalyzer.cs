using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReduGen.Generator.UserCode;

/// <summary>An analyzer of what a user wrote, with one diagnostic; the code that we generate is none of its business.</summary>
public abstract class UserCodeAnalyzer : DiagnosticAnalyzer
{
    private protected UserCodeAnalyzer(DiagnosticDescriptor descriptor) => SupportedDiagnostics = [descriptor];

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        Register(context);
    }

    /// <summary>Says which operations the analyzer looks at.</summary>
    private protected abstract void Register(AnalysisContext context);
}
