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
    private const string RuntimeType = "ReduGen.ApiClientOptions";
    private const string LoggingType = "Microsoft.Extensions.Logging.LoggerMessage";

    // The factory is older; what generated code asks of it came with this type.
    private const string HttpFactoryType = "Microsoft.Extensions.Http.Logging.IHttpClientLogger";

    public static LanguageVersion Language(ParseOptions options) => options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Latest;

    /// <summary>The facts but for the language.</summary>
    public static ProjectFacts OfReferences(Compilation compilation)
    {
        bool Has(string type) => compilation.GetTypeByMetadataName(type) is not null;
        return new ProjectFacts(default, Has(RuntimeType), Has(LoggingType), Has(HttpFactoryType));
    }
}
