using Microsoft.CodeAnalysis;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Diagnostics;

/// <summary>The diagnostic of each kind of reading problem.</summary>
internal static class ReadingDiagnostics
{
    public static SpecDiagnostic From(ReadingProblem problem)
    {
        (DiagnosticDescriptor descriptor, string[] arguments) = Describe(problem);
        return new SpecDiagnostic(descriptor, problem.Path, problem.Span, problem.Lines, arguments.ToEquatableArray()) { Pointer = problem.Pointer };
    }

    private static (DiagnosticDescriptor Descriptor, string[] Arguments) Describe(ReadingProblem problem)
    {
        string subject = problem.Subject;
        string detail = problem.Detail;
        string pointer = problem.Pointer;
        return problem.Kind switch
        {
            ReadingProblemKind.EmptyFile => (ReadingDescriptors.EmptyFile, []),
            ReadingProblemKind.TooLarge => (ReadingDescriptors.TooLarge, [$"it has more than {detail} characters"]),
            ReadingProblemKind.TooDeep => (ReadingDescriptors.TooLarge, [$"it is nested more than {detail} levels deep here"]),
            ReadingProblemKind.ScalarTooLarge => (ReadingDescriptors.TooLarge, [$"this text has more than {detail} characters"]),
            ReadingProblemKind.AliasesTooLarge => (ReadingDescriptors.TooLarge, [$"its YAML aliases stand for more than {detail} values"]),
            ReadingProblemKind.SyntaxError => (ReadingDescriptors.SyntaxError, [subject, detail]),
            ReadingProblemKind.CommentInJson => (ReadingDescriptors.NotJson, ["JSON has no comments"]),
            ReadingProblemKind.TrailingComma => (ReadingDescriptors.NotJson, ["JSON has no comma before a closing bracket"]),
            ReadingProblemKind.DuplicateKey => (ReadingDescriptors.DuplicateKey, [subject, detail]),
            ReadingProblemKind.HalfCharacter => (ReadingDescriptors.HalfCharacter, []),
            ReadingProblemKind.KeyNotText => (ReadingDescriptors.BadKey, ["is a list or a mapping"]),
            ReadingProblemKind.MergeKeyNotMapping => (ReadingDescriptors.BadKey, ["merges something that is no mapping"]),
            ReadingProblemKind.UnknownAnchor => (ReadingDescriptors.BadAlias, [subject, "names no anchor above it"]),
            ReadingProblemKind.CircularAlias => (ReadingDescriptors.BadAlias, [subject, "stands within what its own anchor names"]),
            ReadingProblemKind.SeveralDocuments => (ReadingDescriptors.SeveralDocuments, []),
            ReadingProblemKind.RootNotObject => (ReadingDescriptors.NotOpenApi, [$"its root is {detail}"]),
            ReadingProblemKind.NotOpenApi => (ReadingDescriptors.NotOpenApi, ["it has neither openapi nor swagger at its root"]),
            ReadingProblemKind.UnknownVersion => (ReadingDescriptors.UnknownVersion, [subject, detail]),
            ReadingProblemKind.WrongKind => (ReadingDescriptors.WrongKind, [subject, pointer, detail]),
            ReadingProblemKind.NullObject => (ReadingDescriptors.NullObject, [subject, pointer, detail]),
            ReadingProblemKind.ForeignType => (ReadingDescriptors.ForeignType, [subject, pointer, detail]),
            ReadingProblemKind.CircularReference => (ReadingDescriptors.BadReference, [subject, pointer, "leads back to itself"]),
            ReadingProblemKind.UnresolvedReference => (ReadingDescriptors.BadReference, [subject, pointer, detail]),
            ReadingProblemKind.UnlistedFile => (ReadingDescriptors.UnlistedFile, [subject, pointer, $"add <OpenApiPart Include=\"{detail}\" /> to it"]),
            ReadingProblemKind.MiscasedFile => (ReadingDescriptors.UnlistedFile, [subject, pointer, $"the marked file is written {detail}"]),
            ReadingProblemKind.RemoteReference => (ReadingDescriptors.RemoteReference, [subject, pointer]),
            ReadingProblemKind.UnknownMember => (ReadingDescriptors.UnknownMember, [subject, pointer, detail]),
            ReadingProblemKind.PathWithoutSlash => (ReadingDescriptors.PathWithoutSlash, [subject]),
            ReadingProblemKind.NotOverlay => (ReadingDescriptors.NotOverlay, []),
            ReadingProblemKind.OverlayAction => (ReadingDescriptors.OverlayAction, [pointer, detail]),
            ReadingProblemKind.OverlayWithoutTarget => (ReadingDescriptors.OverlayWithoutTarget, [pointer]),
            ReadingProblemKind.UnmatchedPattern => (ProjectDescriptors.UnmatchedPattern, [subject, detail.Length > 0 ? $"; the closest: {detail}" : ""]),
            ReadingProblemKind.NotUnderstood => (ReadingDescriptors.NotUnderstood, [pointer, detail]),
            ReadingProblemKind.OwnFault => (ReadingDescriptors.OwnFault, [detail]),
            _ => (ReadingDescriptors.DocumentUnreadable, [detail]),
        };
    }
}
