using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.UserCode;

/// <summary>REDU702: an error that the document describes is caught without its type, so that its members are out of reach.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntypedCatchAnalyzer() : UserCodeAnalyzer(UserCodeDescriptors.UntypedCatch)
{
    private protected override void Register(AnalysisContext context)
    {
        context.RegisterOperationAction(Try, OperationKind.Try);
    }

    private static void Try(OperationAnalysisContext context)
    {
        var operation = (ITryOperation)context.Operation;
        if (operation.Catches.Any(static clause => GeneratedSymbols.IsTypedApiException(clause.ExceptionType))
            || operation.Catches.FirstOrDefault(static clause => GeneratedSymbols.IsApiException(clause.ExceptionType)) is not { } untyped)
        {
            return;
        }

        string[] errors = [.. operation.Body.Descendants().OfType<IInvocationOperation>()
            .SelectMany(call => DocumentedErrors.Of(call.TargetMethod, context.CancellationToken))
            .Distinct()
            .Take(2)];

        // Several types: which one is meant is the author's to say.
        if (errors is [var error])
        {
            Location place = ((Microsoft.CodeAnalysis.CSharp.Syntax.CatchClauseSyntax)untyped.Syntax).Declaration?.Type.GetLocation() ?? untyped.Syntax.GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(
                UserCodeDescriptors.UntypedCatch, place, ImmutableDictionary<string, string?>.Empty.Add(UserCodeDescriptors.ErrorTypeProperty, error), error));
        }
    }
}
