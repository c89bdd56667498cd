using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReduGen.Generator.Options;

/// <summary>What generated code needs of the project, as small values: whole compilations change at every keystroke.</summary>
/// <param name="LanguageVersion">The version of C#.</param>
/// <param name="HasRuntime">Whether it references ReduGen.Runtime.</param>
/// <param name="HasLogging">Whether it references Microsoft.Extensions.Logging.Abstractions.</param>
/// <param name="HasHttpFactory">Whether it references Microsoft.Extensions.Http, 8.0 or later.</param>
internal readonly record struct ProjectFacts(
    LanguageVersion LanguageVersion, bool HasRuntime, bool HasLogging = false, bool HasHttpFactory = false)
{
    private const string Runtime = "ReduGen.Runtime";
    private const string Logging = "Microsoft.Extensions.Logging.Abstractions";

    // The factory is older; what generated code asks of it came with this version.
    private const string HttpFactory = "Microsoft.Extensions.Http";
    private static readonly Version HttpFactoryVersion = new(8, 0);

    public static LanguageVersion Language(ParseOptions options) => options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Latest;

    /// <summary>
    /// The facts but for the language. The names of the references tell them: to ask the compilation for a type merges the declarations of all its files first, anew
    /// after each keystroke, which took 4 ms in a project of 5,000 files.
    /// </summary>
    public static ProjectFacts OfReferences(Compilation compilation)
    {
        var facts = default(ProjectFacts);
        foreach (AssemblyIdentity reference in compilation.ReferencedAssemblyNames)
        {
            facts = reference.Name switch
            {
                Runtime => facts with { HasRuntime = true },
                Logging => facts with { HasLogging = true },
                HttpFactory => facts with { HasHttpFactory = reference.Version >= HttpFactoryVersion },
                _ => facts,
            };
        }

        return facts;
    }

    /// <summary>Whether one of the project's references has a type.</summary>
    public static bool IsReferenced(Compilation compilation, string type) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => assembly.GetTypeByMetadataName(type) is not null);
}
