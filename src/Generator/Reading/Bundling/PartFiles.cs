using System;
using System.Collections.Generic;
using System.Threading;
using ReduGen.Generator.Options;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>The files that a document may refer to, by path; each is read when something first refers to it.</summary>
internal sealed class PartFiles(
    Sources sources,
    MarkedFiles marked,
    ICollection<ReadingProblem> problems,
    CancellationToken cancellation)
{
    private readonly Dictionary<string, SourceFile> _read = new(StringComparer.Ordinal) { [sources.Document.Path] = sources.Document };
    private Dictionary<string, MarkedPart>? _byPath;

    /// <summary>A part that something refers to is no valid YAML or JSON, or goes over a limit: reported, and no client can be made.</summary>
    public bool AreBroken { get; private set; }

    /// <summary>The file of a path; null where no such file is marked.</summary>
    public SourceFile? Find(string path)
    {
        if (!_read.TryGetValue(path, out SourceFile? file) && ByPath().TryGetValue(path, out MarkedPart? part))
        {
            file = Read(part);
            _read.Add(path, file);
        }

        return file;
    }

    /// <summary>The marked file whose path is this one but for upper and lower case, as a reference from the file has to name it.</summary>
    public string? CaseTwin(string path, SourceFile from)
    {
        foreach (string other in ByPath().Keys)
        {
            if (string.Equals(path, other, StringComparison.OrdinalIgnoreCase))
            {
                return FilePath.Relative(FilePath.Folder(from.Path), other);
            }
        }

        return null;
    }

    /// <summary>The path of a file as the project's item has it.</summary>
    public string ItemPath(string path) => FilePath.Relative(marked.Folder, path);

    private Dictionary<string, MarkedPart> ByPath()
    {
        if (_byPath is null)
        {
            _byPath = new Dictionary<string, MarkedPart>(StringComparer.Ordinal);
            foreach (MarkedPart part in marked.Parts)
            {
                _byPath[FilePath.Normalise(part.Path)] = part;
            }
        }

        return _byPath;
    }

    private SourceFile Read(MarkedPart part)
    {
        List<ReadingProblem> found = [];
        SourceTree tree = SourceReader.Read(part.Path, part.Text, found, cancellation);

        // An empty part is no fault of its own: the reference leads to nothing.
        found.RemoveAll(static problem => problem.Kind == ReadingProblemKind.EmptyFile);
        AreBroken |= tree.Root is null && found.Count > 0;
        found.ForEach(problems.Add);
        return new SourceFile(tree, FilePath.Relative(FilePath.Folder(sources.Document.Path), part.Path));
    }
}
