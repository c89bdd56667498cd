using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ReduGen.Tool.Checking;

/// <summary>A diagnostic as a build prints it: of the document by the generator, or of the generated code by the compiler.</summary>
internal sealed record ReportedDiagnostic(string File, int Line, int Column, DiagnosticSeverity Severity, string Id, string Message)
{
    public static ReportedDiagnostic From(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetMappedLineSpan();
        return new ReportedDiagnostic(
            place.Path ?? "",
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            diagnostic.Severity,
            diagnostic.Id,
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether it says that something is wrong, rather than good to know.</summary>
    public bool IsProblem => Severity >= DiagnosticSeverity.Warning;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}");
}
