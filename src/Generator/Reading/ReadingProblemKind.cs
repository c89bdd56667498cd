namespace ReduGen.Generator.Reading;

/// <summary>
/// What is wrong with a document's text or with its outermost form; says also what <see cref="ReadingProblem"/>'s subject and detail
/// hold.
/// </summary>
internal enum ReadingProblemKind
{
    /// <summary>Nothing but white space and comments.</summary>
    EmptyFile,

    /// <summary>The file is larger than the limit. Detail: the limit in characters.</summary>
    TooLarge,

    /// <summary>Not YAML, or not JSON. Subject: "YAML" or "JSON". Detail: what the reader did not understand.</summary>
    SyntaxError,

    /// <summary>JSON has no comments; it was skipped.</summary>
    CommentInJson,

    /// <summary>JSON has no comma before a closing bracket; it was skipped.</summary>
    TrailingComma,

    /// <summary>Subject: the key. Detail: the line (from 1) of the first one. The last one counts, as in JSON.parse.</summary>
    DuplicateKey,

    /// <summary>Half of a surrogate pair without its other half; it was read as U+FFFD.</summary>
    HalfCharacter,

    /// <summary>A key that is a list, a mapping or something else with no text of its own; the member was left out.</summary>
    KeyNotText,

    /// <summary>Subject: the name of the alias. The value was read as null.</summary>
    UnknownAnchor,

    /// <summary>An alias within what its own anchor names. Subject: its name. The value was read as null.</summary>
    CircularAlias,

    /// <summary>What a merge key names is no mapping; it was left out.</summary>
    MergeKeyNotMapping,

    /// <summary>A second YAML document in one file; only the first was read.</summary>
    SeveralDocuments,

    /// <summary>Detail: the limit.</summary>
    TooDeep,

    /// <summary>A key or value that is longer than the limit. Detail: the limit in characters.</summary>
    ScalarTooLarge,

    /// <summary>Aliases that would grow to more values than the limit. Detail: the limit.</summary>
    AliasesTooLarge,

    /// <summary>The document is a list or a scalar. Detail: which.</summary>
    RootNotObject,

    /// <summary>Neither <c>openapi</c> nor <c>swagger</c> at the root: this is no OpenAPI document.</summary>
    NotOpenApi,

    /// <summary>A version that does not exist or is not supported. Subject: <c>openapi</c> or <c>swagger</c>. Detail: the value.</summary>
    UnknownVersion,

    /// <summary>A value of the wrong kind for its keyword; it was left out. Subject: the keyword. Detail: what it must be.</summary>
    WrongKind,

    /// <summary>A null that is written out where a named object must stand; an empty one was read. Subject: its name. Detail: what it must be.</summary>
    NullObject,

    /// <summary>A type that JSON Schema calls otherwise. Subject: the type. Detail: what was read.</summary>
    ForeignType,

    /// <summary>A member the object does not have; it was ignored. Subject: the member. Detail: the object, as in "path item".</summary>
    UnknownMember,

    /// <summary>A path that does not begin with a slash; it was left out. Subject: the path.</summary>
    PathWithoutSlash,

    /// <summary>A reference to a file that the project does not mark. Subject: the reference. Detail: the file's path from the project.</summary>
    UnlistedFile,

    /// <summary>The same, where only upper and lower case differ from a marked file. Subject: the reference. Detail: the path to write.</summary>
    MiscasedFile,

    /// <summary>A reference to another server. Subject: the reference.</summary>
    RemoteReference,

    /// <summary>A reference to nothing, or to something else than its place wants. Subject: the reference. Detail: "leads to …".</summary>
    UnresolvedReference,

    /// <summary>References that lead to themselves with nothing between; this one was left out. Subject: the reference.</summary>
    CircularReference,

    /// <summary>A file that is to be an overlay and is none, or one of another version.</summary>
    NotOverlay,

    /// <summary>An action of an overlay that is not valid, or does not fit the document. Detail: what is wrong.</summary>
    OverlayAction,

    /// <summary>An action of an overlay whose target selects nothing.</summary>
    OverlayWithoutTarget,

    /// <summary>A pattern for operations that matches none. Subject: the pattern. Detail: what it may have meant, between commas.</summary>
    UnmatchedPattern,

    /// <summary>Microsoft.OpenApi refused this place, the rest was read. Detail: its message.</summary>
    NotUnderstood,

    /// <summary>Microsoft.OpenApi could not read the document. Detail: its message.</summary>
    DocumentUnreadable,

    /// <summary>We threw. Detail: what.</summary>
    OwnFault,
}
