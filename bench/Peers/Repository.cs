using System;
using System.IO;

namespace ReduGen.Bench.Peers;

/// <summary>Where the repository lies that this program was built in, and what lies beside it.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>redu's document.</summary>
    public static string ReduDocument => Path.Combine(Root, "spec", "redu-openapi.yaml");

    /// <summary>A document of the collection beside the repository, of which nothing is copied into it; the file need not be there.</summary>
    public static string CorpusDocument(string name) => Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus", name));

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReduGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("This program measures the repository that it is built in, and ReduGen.sln is in no folder above it.");
    }
}
