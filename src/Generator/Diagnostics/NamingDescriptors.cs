using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU400 to REDU499: names.</summary>
internal static class NamingDescriptors
{
    public static readonly DiagnosticDescriptor Renamed = Descriptor.Info(
        "REDU400", "Several names are one in C#", "{0} at {3} would all be {1} in C#: they became {2}");

    public static readonly DiagnosticDescriptor Deceptive = Descriptor.Warning(
        "REDU401", "A name is not what it looks like", "The name {0} at {1} {2}: in C# it became {3}");
}
