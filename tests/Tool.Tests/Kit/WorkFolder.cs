using System;
using System.IO;

namespace ReduGen.Tool.Tests.Kit;

/// <summary>A folder for one test.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("redugen-").FullName;

    /// <summary>The full path of a file in it.</summary>
    public string this[string name] => System.IO.Path.Combine(_path, name);

    public string Path => _path;

    public WorkFolder With(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
        return this;
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
