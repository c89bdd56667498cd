using System;
using System.IO;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>The repository that the tests run in. A reproducible build knows no path of its sources, so it is found from where the tests are.</summary>
internal static class Repository
{
    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string Find(string path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReduGen.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository."), path);
    }
}
