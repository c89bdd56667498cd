using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Mono.Collections.Generic;

namespace ReduGen.PrivateNames;

/// <summary>
/// Gives the generator's dependencies names of their own: <c>ReduGen.PrivateNames OUTPUT-FOLDER GENERATOR.dll DEPENDENCY.dll…</c>.
/// </summary>
/// <remarks>
/// All analyzers of a compilation share one process, and two of them that carry Microsoft.OpenApi in different versions get each other's
/// (a TypeLoadException in one of the two). A name nobody else has cannot be mixed up.
/// </remarks>
internal static class Program
{
    private const string Prefix = "ReduGen.Private.";
    private const string FriendAttribute = "System.Runtime.CompilerServices.InternalsVisibleToAttribute";

    private static int Main(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: ReduGen.PrivateNames OUTPUT-FOLDER GENERATOR.dll DEPENDENCY.dll…");
            return 1;
        }

        HashSet<string> dependencies = args.Skip(2).Select(static path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
        Directory.CreateDirectory(args[0]);
        using var resolver = new InputResolver(args.Skip(1), Prefix);
        foreach (string path in args.Skip(1))
        {
            using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = resolver });
            Rename(assembly, dependencies);
            string output = Path.Combine(args[0], assembly.Name.Name + ".dll");
            // The same input gives the same bytes: no time, and a module id made from the content.
            assembly.Write(output, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
        }

        return 0;
    }

    private static void Rename(AssemblyDefinition assembly, HashSet<string> dependencies)
    {
        if (dependencies.Contains(assembly.Name.Name))
        {
            assembly.Name.Name = Prefix + assembly.Name.Name;
            assembly.MainModule.Name = assembly.Name.Name + ".dll";
        }

        // A strong name signs the bytes that are about to change.
        assembly.Name.PublicKey = [];
        assembly.Name.HasPublicKey = false;
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;

        foreach (AssemblyNameReference reference in assembly.MainModule.AssemblyReferences.Where(found => dependencies.Contains(found.Name)))
        {
            reference.Name = Prefix + reference.Name;
            reference.PublicKeyToken = [];
        }

        // Friends are tests of the assembly as it was; what ships has none.
        Collection<CustomAttribute> attributes = assembly.CustomAttributes;
        foreach (CustomAttribute friend in attributes.Where(static found => found.AttributeType.FullName == FriendAttribute).ToList())
        {
            attributes.Remove(friend);
        }
    }
}
