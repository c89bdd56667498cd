using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReduGen.Generator.Options;

/// <summary>What generated code needs of the project, as small values: whole compilations change at every keystroke.</summary>
internal readonly record struct ProjectFacts(LanguageVersion LanguageVersion, bool HasRuntime)
{
    private const string RuntimeType = "ReduGen.ApiClientOptions";

    public static LanguageVersion Language(ParseOptions options) => options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Latest;

    public static bool References(Compilation compilation) => compilation.GetTypeByMetadataName(RuntimeType) is not null;
}
