using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU200 to REDU299: paths, operations, responses and security of a document.</summary>
internal static class DocumentDescriptors
{
    public static readonly DiagnosticDescriptor NoOperations = Descriptor.Info(
        "REDU200", "The client has no operations", "The document has no operations under paths: the generated client is empty");

    // REDU201 said that an operation waits for a feature; no other diagnostic gets its id.
    public static readonly DiagnosticDescriptor DuplicateOperationId = Descriptor.Warning(
        "REDU202",
        "Two operations have one operationId",
        "The operationId {0} at {2} is also that of {1}: both methods are named after their paths");

    public static readonly DiagnosticDescriptor BadStatus = Descriptor.Warning(
        "REDU203", "A response's status is unknown", "The status {0} of a response of {1} at {2} is no status code, range or default: the response was left out");

    public static readonly DiagnosticDescriptor UnknownSecurityScheme = Descriptor.Warning(
        "REDU204",
        "A security requirement names no known scheme",
        "{0} at {3} requires the security scheme {1}, which {2}: the operation was left out");

    public static readonly DiagnosticDescriptor BadServer = Descriptor.Info(
        "REDU205",
        "The document gives no absolute server URL",
        "The server URL {0} at {3} is not absolute: {1} must be set before {2}");

    public static readonly DiagnosticDescriptor BadPageable = Descriptor.Info(
        "REDU206",
        "The pages of an operation cannot be followed",
        "{0} has x-ms-pageable at {1}, but no success with the members that it names: nothing follows its pages by them");
}
