using System;
using System.Globalization;
using System.IO;

namespace ReduGen.Fuzz;

/// <summary>Where finds are kept: the document, and beside it what was found.</summary>
internal sealed class FindFolder
{
    private readonly string _path;

    public FindFolder(string path)
    {
        _path = path;
        Directory.CreateDirectory(path);
    }

    /// <summary>Keeps what a thread is at: a stack overflow leaves nothing else behind.</summary>
    public void Trying(Input input) => File.WriteAllText(Path.Combine(_path, string.Create(CultureInfo.InvariantCulture, $"trying-{Environment.CurrentManagedThreadId}{Path.GetExtension(input.FileName)}")), input.Text);

    public void Add(Input input, Find find)
    {
        string name = Path.Combine(_path, string.Create(CultureInfo.InvariantCulture, $"{input.Number}"));
        File.WriteAllText(name + Path.GetExtension(input.FileName), input.Text);
        File.WriteAllText(name + ".txt", find.ToString());
    }
}
