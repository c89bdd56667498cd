using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pages;

/// <summary>Every page of the repository.</summary>
internal static class RepositoryPages
{
    private static readonly string Root = Repository.Find("");

    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", "BenchmarkDotNet.Artifacts"];

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Root, "*.md", new EnumerationOptions { RecurseSubdirectories = true })
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(static name => !name.Split('/').Intersect(NotOurs).Any())
            .Order(StringComparer.Ordinal),
    ];

    public static MarkdownPage Read(string name) => MarkdownPage.Read(Root, name);
}
