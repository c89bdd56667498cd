using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU600 to REDU699: what a lock file says of a client.</summary>
internal static class SurfaceDescriptors
{
    public static readonly DiagnosticDescriptor BreakingChange = Descriptor.Warning(
        "REDU600", "A change of the document breaks callers", "The document changed at {4}: {0}; this breaks {1}; {2} was written before it: accept it by redugen lock {3}");

    public static readonly DiagnosticDescriptor BadLockFile = Descriptor.Warning(
        "REDU601", "A line of a lock file is not understood", "This line of {0} is not understood, and the client was not compared with it: write it anew by redugen lock");
}
