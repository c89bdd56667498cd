using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU700 to REDU799: how a user's own C# uses a client.</summary>
internal static class UserCodeDescriptors
{
    /// <summary>The property of a diagnostic that names the type of the error, for the code fix.</summary>
    public const string ErrorTypeProperty = "ErrorType";

    public static readonly DiagnosticDescriptor KeyInSource = Descriptor.Warning(
        "REDU700", "A credential stands in source code", "This credential is a text in source code: whoever reads the code has it; read it from the environment or a secret store, and replace it if it was real");

    public static readonly DiagnosticDescriptor UndisposedStream = Descriptor.Warning(
        "REDU701", "The stream of a response is not disposed", "The stream that {0} gives is not disposed: its connection stays busy; declare it with await using");

    public static readonly DiagnosticDescriptor UntypedCatch = Descriptor.Info(
        "REDU702", "An error is caught without its type", "The document describes this error: catch ApiException<{0}> to read its members");
}
