using System.Collections.Frozen;

namespace ReduGen.Tool.Checking;

/// <summary>The diagnostics that are counted apart.</summary>
internal static class DiagnosticIds
{
    /// <summary>An operation is left out because of what ReduGen does not generate yet: once for each such operation.</summary>
    public static readonly FrozenSet<string> Pending = ["REDU201"];

    /// <summary>A schema that the document types is JsonElement in the code: once for each such schema.</summary>
    public const string Untyped = "REDU304";
}
