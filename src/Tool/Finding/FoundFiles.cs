using System.Collections.Generic;

namespace ReduGen.Tool.Finding;

/// <summary>What the given paths lead to.</summary>
/// <param name="Documents">OpenAPI documents, in the order of the paths and below a folder by name.</param>
/// <param name="Skipped">Files below a folder that are JSON or YAML but no OpenAPI documents: parts of others, configurations.</param>
/// <param name="Problems">Paths that lead to nothing, for people.</param>
internal sealed record FoundFiles(IReadOnlyList<FoundDocument> Documents, IReadOnlyList<string> Skipped, IReadOnlyList<string> Problems);
