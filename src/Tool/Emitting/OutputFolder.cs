using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ReduGen.Tool.Compiling;

namespace ReduGen.Tool.Emitting;

/// <summary>The folder that a client's files are written to. Nothing outside of it is touched, nor a file that ReduGen did not make.</summary>
internal sealed class OutputFolder(string folder)
{
    private static readonly Encoding Utf8WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>Writes the files and removes those of the client that are no more; gives the number of the removed.</summary>
    /// <exception cref="IOException">A file may not or cannot be written. Where it may not, nothing was.</exception>
    public int Write(IEnumerable<GeneratedSource> sources, ClientFiles client)
    {
        Dictionary<string, GeneratedSource> files = sources.ToDictionary(source => Place(source.HintName));
        Directory.CreateDirectory(_folder);
        foreach (string file in files.Keys)
        {
            RequireOurs(file);
        }

        foreach ((string file, GeneratedSource source) in files)
        {
            byte[] bytes = Utf8WithoutMark.GetBytes(source.Text.ToString());

            // A file that stays as it is keeps its time: what is built from it is not built again.
            if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
            {
                File.WriteAllBytes(file, bytes);
            }
        }

        string[] stale = [.. Directory.EnumerateFiles(_folder, "*.g.cs").Where(file => !files.ContainsKey(file) && client.Contain(file))];
        foreach (string file in stale)
        {
            File.Delete(file);
        }

        return stale.Length;
    }

    private string Place(string hintName)
    {
        string file = Path.GetFullPath(Path.Combine(_folder, hintName));
        return Path.GetDirectoryName(file) == Path.TrimEndingDirectorySeparator(_folder)
            ? file
            : throw new IOException($"{hintName} would stand outside of the folder: nothing was written");
    }

    private static void RequireOurs(string file)
    {
        var existing = new FileInfo(file);
        if (existing.LinkTarget is not null)
        {
            throw new IOException($"{file} is a link, which may lead out of the folder: nothing was written");
        }

        if (existing.Exists && !ClientFiles.IsGenerated(file))
        {
            throw new IOException($"{file} is there already and was not made by ReduGen: nothing was written");
        }
    }
}
