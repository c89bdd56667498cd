using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace ReduGen.PrivateNames;

/// <summary>Finds the assemblies that are renamed, by their old names and their new ones: a constant of an enum type cannot be written without the type.</summary>
internal sealed class InputResolver(IEnumerable<string> paths, string prefix) : DefaultAssemblyResolver
{
    private readonly Dictionary<string, string> _paths = paths.Distinct(StringComparer.Ordinal).ToDictionary(static path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal);
    private readonly List<AssemblyDefinition> _read = [];

    public override AssemblyDefinition Resolve(AssemblyNameReference name)
    {
        string own = name.Name.StartsWith(prefix, StringComparison.Ordinal) ? name.Name[prefix.Length..] : name.Name;
        if (!_paths.TryGetValue(own, out string? path))
        {
            return base.Resolve(name);
        }

        AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = this });
        _read.Add(assembly);
        return assembly;
    }

    protected override void Dispose(bool disposing)
    {
        _read.ForEach(static assembly => assembly.Dispose());
        base.Dispose(disposing);
    }
}
