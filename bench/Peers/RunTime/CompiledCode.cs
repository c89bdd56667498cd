using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>Code that is made and compiled while the runner runs, so that none of it lies in the repository.</summary>
internal static class CompiledCode
{
    /// <param name="name">The assembly's name.</param>
    /// <param name="files">The code.</param>
    /// <param name="libraries">What it references besides the framework.</param>
    /// <exception cref="InvalidOperationException">The code does not compile.</exception>
    public static Assembly Load(string name, IEnumerable<SourceText> files, params Assembly[] libraries)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            files.Select(static file => CSharpSyntaxTree.ParseText(file)),
            [.. Net100.References.All, .. libraries.Select(static library => MetadataReference.CreateFromFile(library.Location))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var assembly = new MemoryStream();
        IEnumerable<Diagnostic> errors = compilation.Emit(assembly).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return errors.FirstOrDefault() is { } error
            ? throw new InvalidOperationException($"The code of {name} does not compile: {error}")
            : Assembly.Load(assembly.ToArray());
    }
}
