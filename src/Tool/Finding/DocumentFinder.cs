using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace ReduGen.Tool.Finding;

/// <summary>The paths of a call → the OpenAPI documents they lead to.</summary>
internal static class DocumentFinder
{
    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    public static FoundFiles Find(IEnumerable<string> paths)
    {
        List<FoundDocument> documents = [];
        List<string> skipped = [];
        List<string> problems = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                AddFolder(path);
            }
            else if (!File.Exists(path))
            {
                problems.Add($"{path}: there is no such file or folder");
            }
            else if (Look(path, problems) is { } isDocument)
            {
                AddFile(path, Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".", isDocument);
                if (!isDocument)
                {
                    problems.Add($"{path}: this is no OpenAPI document: it has neither openapi nor swagger at its root");
                }
            }
        }

        return new FoundFiles(documents, skipped, problems);

        void AddFolder(string folder)
        {
            bool hasDocument = false;
            try
            {
                foreach (string file in Files(folder).Order(StringComparer.Ordinal))
                {
                    if (Look(file, problems) is { } isDocument)
                    {
                        hasDocument |= isDocument;
                        AddFile(file, folder, isDocument);
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problems.Add($"{folder}: this folder cannot be read: {exception.Message}");
                return;
            }

            if (!hasDocument && problems.Count == 0)
            {
                problems.Add($"{folder}: there is no OpenAPI document in this folder");
            }
        }

        void AddFile(string file, string folder, bool isDocument)
        {
            if (!seen.Add(Path.GetFullPath(file)))
            {
                return;
            }

            if (isDocument)
            {
                documents.Add(new FoundDocument(file, folder));
            }
            else
            {
                skipped.Add(file);
            }
        }
    }

    private static bool? Look(string file, List<string> problems)
    {
        try
        {
            return RootLook.IsOpenApi(File.ReadAllText(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{file}: this file cannot be read: {exception.Message}");
            return null;
        }
    }

    /// <summary>The files of a folder and of those below it that may hold a document. Links to folders are not followed: they can lead in circles.</summary>
    internal static FileSystemEnumerable<string> Files(string folder) => new(
        folder,
        static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
    {
        ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && HasExtension(entry.FileName),
        ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private static bool HasExtension(ReadOnlySpan<char> name)
    {
        foreach (string extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
