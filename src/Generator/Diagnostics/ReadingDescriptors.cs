using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU100 to REDU199: a document's text and its outermost form.</summary>
internal static class ReadingDescriptors
{
    public static readonly DiagnosticDescriptor SyntaxError = Descriptor.Error(
        "REDU100", "The document is not valid YAML or JSON", "This is not valid {0} at {2}: {1}; no client was generated");

    public static readonly DiagnosticDescriptor EmptyFile = Descriptor.Warning(
        "REDU101", "The document is empty", "The document is empty: no client was generated");

    public static readonly DiagnosticDescriptor TooLarge = Descriptor.Error(
        "REDU102", "The document is larger than the limit", "The document goes over a limit at {1}: {0}; no client was generated");

    public static readonly DiagnosticDescriptor NotOpenApi = Descriptor.Error(
        "REDU103", "The file is no OpenAPI document", "This is no OpenAPI document: {0}; no client was generated");

    public static readonly DiagnosticDescriptor UnknownVersion = Descriptor.Error(
        "REDU104",
        "The document's OpenAPI version is unknown",
        "The {0} version {1} at {2} is not known: no client was generated; 2.0, 3.0, 3.1 and 3.2 are");

    public static readonly DiagnosticDescriptor DuplicateKey = Descriptor.Warning(
        "REDU105", "A key stands twice in one object", "The key {0} at {2} already stands in line {1}: the last one counts");

    public static readonly DiagnosticDescriptor NotJson = Descriptor.Warning(
        "REDU106", "The document is not strictly JSON", "{0}: that at {1} was skipped");

    public static readonly DiagnosticDescriptor BadKey = Descriptor.Warning(
        "REDU107", "A key is no text", "This key at {1} {0}: the member was left out");

    public static readonly DiagnosticDescriptor BadAlias = Descriptor.Warning(
        "REDU108", "A YAML alias names nothing that can be read", "The alias *{0} at {2} {1}: its value was read as null");

    public static readonly DiagnosticDescriptor SeveralDocuments = Descriptor.Warning(
        "REDU109", "The file holds several YAML documents", "A second YAML document begins here: only the first one was read");

    public static readonly DiagnosticDescriptor WrongKind = Descriptor.Warning(
        "REDU110", "A value is of the wrong kind for its keyword", "{0} at {1} must be {2}: it was left out");

    public static readonly DiagnosticDescriptor UnlistedFile = Descriptor.Warning(
        "REDU111",
        "A reference leads to a file that is not marked",
        "The reference {0} at {1} leads to a file that the project does not mark: what needs it was left out; {2}");

    public static readonly DiagnosticDescriptor BadReference = Descriptor.Warning(
        "REDU112", "A reference leads nowhere", "The reference {0} at {1} {2}: what needs it was left out");

    public static readonly DiagnosticDescriptor NotUnderstood = Descriptor.Warning(
        "REDU113", "A part of the document was not understood", "{0} was not understood: {1}; it was left out");

    public static readonly DiagnosticDescriptor DocumentUnreadable = Descriptor.Error(
        "REDU114", "The document cannot be read", "The document cannot be read: {0}; no client was generated");

    public static readonly DiagnosticDescriptor UnknownMember = Descriptor.Info(
        "REDU115", "A member is unknown", "{0} at {1} is no member of an object of its kind ({2}): it was ignored");

    public static readonly DiagnosticDescriptor PathWithoutSlash = Descriptor.Warning(
        "REDU116", "A path does not begin with a slash", "The path {0} at {1} does not begin with a slash: it was left out");

    public static readonly DiagnosticDescriptor RemoteReference = Descriptor.Warning(
        "REDU117",
        "A reference leads to another server",
        "The reference {0} at {1} leads to another server, which a build does not ask: what needs it was left out; download the file, mark it as OpenApiPart and refer to it by its path");

    public static readonly DiagnosticDescriptor NotOverlay = Descriptor.Error(
        "REDU120", "The file is no overlay", "This is no overlay of version 1 (overlay: 1.0.0): no client was generated");

    public static readonly DiagnosticDescriptor OverlayAction = Descriptor.Error(
        "REDU121", "An action of an overlay cannot be applied", "The overlay cannot be applied at {0}: {1}; no client was generated");

    public static readonly DiagnosticDescriptor OverlayWithoutTarget = Descriptor.Warning(
        "REDU122", "An action of an overlay selects nothing", "The query {0} selects nothing in the document: the action changed nothing");

    public static readonly DiagnosticDescriptor NullObject = Descriptor.Warning(
        "REDU119", "Null stands where an object must", "{0} at {1} is null and must be {2}: an empty one was read");

    public static readonly DiagnosticDescriptor ForeignType = Descriptor.Info(
        "REDU123", "A type has the name of another language", "The type {0} at {1} is none of JSON Schema: it was read as {2}");

    public static readonly DiagnosticDescriptor OwnFault = Descriptor.Error(
        "REDU118",
        "ReduGen failed on the document",
        "ReduGen failed on this document ({0}), which is a fault of ReduGen whatever the document says: no client was generated; please report it with the document");

    public static readonly DiagnosticDescriptor HalfCharacter = Descriptor.Warning(
        "REDU130", "Half a character stands alone", "Half of a surrogate pair stands alone in the text at {0}, which cannot be sent so: it was read as U+FFFD");
}
