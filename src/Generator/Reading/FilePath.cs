using System;
using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Reading;

/// <summary>Paths as texts: no file is looked up. Both slashes separate, so that one document reads the same on every system.</summary>
internal static class FilePath
{
    /// <summary>The path with slashes, without <c>.</c> and <c>..</c> where these can be taken out.</summary>
    public static string Normalise(string path)
    {
        string slashed = path.Replace('\\', '/');
        string root = Root(slashed);
        List<string> segments = [];
        foreach (string segment in slashed.Substring(root.Length).Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or ".") && (segment != ".." || root.Length == 0))
            {
                segments.Add(segment);
            }
        }

        return root + string.Join("/", segments);
    }

    /// <summary>The path that a reference in a file names.</summary>
    public static string Resolve(string file, string reference)
    {
        string slashed = reference.Replace('\\', '/');
        return Normalise(Root(slashed).Length > 0 ? slashed : Folder(file) + slashed);
    }

    /// <summary>The folder of a file, with the slash at its end.</summary>
    public static string Folder(string file) => file.Substring(0, file.Replace('\\', '/').LastIndexOf('/') + 1);

    /// <summary>The path as it is written from a folder.</summary>
    public static string Relative(string folder, string path)
    {
        string from = Normalise(folder);
        string to = Normalise(path);
        string[] above = [.. from.Split('/').Where(static segment => segment.Length > 0)];
        string[] segments = [.. to.Split('/').Where(static segment => segment.Length > 0)];
        int common = 0;
        while (common < above.Length && common < segments.Length - 1 && above[common] == segments[common])
        {
            common++;
        }

        // Nothing in common but the root, or not even that: what stands in another tree is named in full.
        bool isApart = Root(from) != Root(to) || (Root(to).Length > 0 && common == 0 && above.Length > 0) || Array.IndexOf(above, "..", common) >= 0;
        return isApart ? to : string.Join("/", Enumerable.Repeat("..", above.Length - common).Concat(segments.Skip(common)));
    }

    /// <summary>The slash, drive or server that a full path begins with.</summary>
    private static string Root(string path)
    {
        if (path.Length > 1 && path[1] == ':' && char.IsLetter(path[0]))
        {
            return path.Length > 2 && path[2] == '/' ? path.Substring(0, 3) : path.Substring(0, 2);
        }

        int slashes = path.TakeWhile(static c => c == '/').Count();
        return path.Substring(0, Math.Min(slashes, 2));
    }
}
