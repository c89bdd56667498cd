using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU400 to REDU499: names.</summary>
internal static class NamingDescriptors
{
    public static readonly DiagnosticDescriptor Renamed = Descriptor.Info(
        "REDU400", "Two names are one in C#", "{0} and {1} would both be {2} in C#: this one became {3}");
}
