using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.UserCode;

/// <summary>REDU701: the stream of a response that nobody disposes, and whose connection so stays busy until the garbage collector finds it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisposedStreamAnalyzer() : UserCodeAnalyzer(UserCodeDescriptors.UndisposedStream)
{
    private protected override void Register(AnalysisContext context)
    {
        context.RegisterOperationAction(Await, OperationKind.Await);
    }

    private static void Await(OperationAnalysisContext context)
    {
        var awaited = (IAwaitOperation)context.Operation;
        if (!IsStream(awaited.Type) || Call(awaited.Operation) is not { } call || !GeneratedSymbols.IsGenerated(call.TargetMethod.ContainingType))
        {
            return;
        }

        if (IsLost(awaited))
        {
            context.ReportDiagnostic(Diagnostic.Create(UserCodeDescriptors.UndisposedStream, awaited.Syntax.GetLocation(), call.TargetMethod.Name));
        }
    }

    // Also behind ConfigureAwait(false).
    private static IInvocationOperation? Call(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task }
        ? task as IInvocationOperation
        : operation as IInvocationOperation;

    private static bool IsStream(ITypeSymbol? type) =>
        type is { Name: "Stream", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } };

    // Given to someone else (returned, assigned, an argument) it is theirs to dispose; only what certainly nobody disposes is reported.
    private static bool IsLost(IOperation stream) => stream.Parent switch
    {
        IExpressionStatementOperation => true,
        IInvocationOperation call => call.Instance == stream && !IsDispose(call),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } => !IsUsing(declarator) && !IsTakenCareOf(local, declarator),
        _ => false,
    };

    private static bool IsUsing(IOperation declarator)
    {
        for (IOperation? outer = declarator.Parent; outer is IVariableDeclarationOperation or IVariableDeclarationGroupOperation or IUsingDeclarationOperation or IUsingOperation; outer = outer.Parent)
        {
            if (outer is IUsingDeclarationOperation or IUsingOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTakenCareOf(ILocalSymbol local, IOperation declarator)
    {
        IOperation root = declarator;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<ILocalReferenceOperation>().Any(use => SymbolEqualityComparer.Default.Equals(use.Local, local) && TakesCare(use));
    }

    private static bool TakesCare(IOperation use) => use.Parent switch
    {
        IInvocationOperation call => call.Instance != use || IsDispose(call),
        IConversionOperation conversion => TakesCare(conversion),
        IPropertyReferenceOperation or IExpressionStatementOperation => false,
        _ => true,
    };

    private static bool IsDispose(IInvocationOperation call) => call.TargetMethod.Name is "Dispose" or "DisposeAsync" or "Close";
}
