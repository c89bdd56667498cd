using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU300 to REDU399: schemas.</summary>
internal static class SchemaDescriptors
{
    public static readonly DiagnosticDescriptor SchemaPending = Descriptor.Warning(
        "REDU300",
        "A schema uses a keyword that is not generated yet",
        "The schema {0} uses {1}, which ReduGen does not generate yet: what needs it was left out");

    public static readonly DiagnosticDescriptor MemberLeftOut = Descriptor.Warning(
        "REDU301", "A property is left out", "The property {0} of {1} was left out: its schema has no C# type");

    public static readonly DiagnosticDescriptor OperationLeftOut = Descriptor.Warning(
        "REDU302", "An operation is left out", "{0} was left out: the schema of its {1} has no C# type");

    public static readonly DiagnosticDescriptor CircularAlias = Descriptor.Warning(
        "REDU303", "A schema consists of itself", "The schema {0} consists of itself alone: what needs it was left out");
}
