using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Reading.Json;
using ReduGen.Generator.Reading.Yaml;

namespace ReduGen.Generator.Reading;

/// <summary>
/// Reads a file's text, YAML or JSON, into a <see cref="SourceTree"/>. Throws nothing but <see cref="OperationCanceledException"/>.
/// </summary>
internal static class SourceReader
{
    public static SourceTree Read(string path, SourceText text, ICollection<ReadingProblem> problems, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ProblemList found = new(path, text, problems);
        if (text.Length > Limits.Characters)
        {
            found.Add(ReadingProblemKind.TooLarge, default, "#", detail: Limits.Characters.ToString(CultureInfo.InvariantCulture));
            return new SourceTree(path, text, root: null, new NodeTable());
        }

        string content = text.ToString();
        bool namedJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        char first = FirstCharacter(content);
        if (first == '\0')
        {
            found.Add(ReadingProblemKind.EmptyFile, default, "#");
            return new SourceTree(path, text, root: null, new NodeTable());
        }

        bool looksJson = first is '{' or '[' || (namedJson && first == '/');
        List<ReadingProblem> jsonProblems = [];
        SourceTree? json = looksJson ? Read(path, text, content, asJson: true, jsonProblems, cancellation) : null;
        if (json is not null && (namedJson || jsonProblems.Count == 0 || !jsonProblems.Exists(IsSyntax)))
        {
            Add(jsonProblems, problems);
            return json;
        }

        // A YAML document may be one flow mapping, which begins like JSON and allows more (comments, bare words, trailing commas).
        List<ReadingProblem> yamlProblems = [];
        SourceTree yaml = Read(path, text, content, asJson: false, yamlProblems, cancellation);
        bool namedYaml = path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        bool useJson = json is not null && !namedYaml && yamlProblems.Exists(IsSyntax);
        Add(useJson ? jsonProblems : yamlProblems, problems);
        return useJson ? json! : yaml;
    }

    private static SourceTree Read(
        string path, SourceText text, string content, bool asJson, ICollection<ReadingProblem> problems, CancellationToken cancellation)
    {
        ProblemList found = new(path, text, problems);
        TreeBuilder builder = new(found);
        int start = content.Length > 0 && content[0] == '\uFEFF' ? 1 : 0;
        bool read;
        try
        {
            read = asJson
                ? new JsonTreeReader(content, start, builder, cancellation).Read()
                : new YamlTreeReader(content, start, builder, cancellation).Read();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of the YAML library (or ours) must be a fault of the document to the compiler that runs us.
            builder.Report(ReadingProblemKind.SyntaxError, builder.LastPlace, asJson ? "JSON" : "YAML", exception.Message);
            read = false;
        }

        JsonNode? root = read ? builder.Root : null;
        if (read && root is null)
        {
            builder.Report(ReadingProblemKind.EmptyFile, default);
        }

        return new SourceTree(path, text, root, builder.Table);
    }

    private static char FirstCharacter(string content)
    {
        foreach (char c in content)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                return c;
            }
        }

        return '\0';
    }

    private static bool IsSyntax(ReadingProblem problem) =>
        problem.Kind is ReadingProblemKind.SyntaxError or ReadingProblemKind.CommentInJson or ReadingProblemKind.TrailingComma;

    private static void Add(List<ReadingProblem> found, ICollection<ReadingProblem> problems)
    {
        foreach (ReadingProblem problem in found)
        {
            problems.Add(problem);
        }
    }
}
