using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.UserCode;

/// <summary>REDU700: a credential that stands in source code, where everybody who reads the repository has it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyInSourceAnalyzer() : UserCodeAnalyzer(UserCodeDescriptors.KeyInSource)
{
    // Real keys, tokens and passwords worth the name are longer; "demo" and "wrong" in a test are no secrets.
    private const int ShortestSecret = 12;

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterOperationAction(Conversion, OperationKind.Conversion);
        context.RegisterOperationAction(Creation, OperationKind.ObjectCreation);
    }

    // options.ApiKey = "…"
    private static void Conversion(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (GeneratedSymbols.IsCredential(conversion.OperatorMethod?.ContainingType))
        {
            Report(context, conversion.Operand);
        }
    }

    // new ApiKeyCredential("…"), new ReduClient("…")
    private static void Creation(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        bool isCredential = GeneratedSymbols.IsCredential(creation.Type);
        bool isClient = !isCredential && creation.Arguments.Length == 1 && GeneratedSymbols.IsClient(creation.Type as INamedTypeSymbol);
        if ((isCredential || isClient) && creation.Arguments.Length > 0)
        {
            // The last one is the secret: a user name stands before a password.
            Report(context, creation.Arguments[creation.Arguments.Length - 1].Value);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: string { Length: >= ShortestSecret } })
        {
            context.ReportDiagnostic(Diagnostic.Create(UserCodeDescriptors.KeyInSource, value.Syntax.GetLocation()));
        }
    }
}
