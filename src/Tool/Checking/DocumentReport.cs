using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Tool.Checking;

/// <summary>What came of checking a document.</summary>
/// <param name="Path">The document.</param>
/// <param name="Described">How many operations the document describes.</param>
/// <param name="Operations">How many of them are methods.</param>
/// <param name="Types">How many types were generated for its schemas.</param>
/// <param name="Times">What the stages took.</param>
/// <param name="Diagnostics">What the generator says of the document.</param>
/// <param name="Compiler">What the compiler and its analyzers say of the generated code: it should be nothing.</param>
/// <param name="Faults">Faults of the generator itself, for people: an exception, a time limit, a problem without a place.</param>
internal sealed record DocumentReport(
    string Path,
    int Described,
    int Operations,
    int Types,
    StageClock Times,
    IReadOnlyList<ReportedDiagnostic> Diagnostics,
    IReadOnlyList<ReportedDiagnostic> Compiler,
    IReadOnlyList<string> Faults)
{
    // A schema that the document types is JsonElement in the code: once for each such schema.
    private const string UntypedId = "REDU304";

    public Verdict Verdict =>
        Faults.Count > 0 || Compiler.Count > 0 ? Verdict.Broken
        : Diagnostics.Any(static diagnostic => diagnostic.IsProblem) ? Verdict.Diagnosed
        : Verdict.Clean;

    /// <summary>How many schemas the document describes and the code leaves as JsonElement.</summary>
    public int Untyped => Diagnostics.Count(static diagnostic => diagnostic.Id == UntypedId);

    /// <summary>All diagnostics counted by id, the compiler's too.</summary>
    public IEnumerable<(string Id, int Count)> CountsById() =>
        Diagnostics.Concat(Compiler).CountBy(static diagnostic => diagnostic.Id).OrderBy(static count => count.Key).Select(static count => (count.Key, count.Value));

    /// <summary>The report of a document whose check did not come to its end.</summary>
    public static DocumentReport Unfinished(string path, StageClock times, string fault) => new(path, 0, 0, 0, times, [], [], [fault]);
}
