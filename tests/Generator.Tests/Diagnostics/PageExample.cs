using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Diagnostics;

/// <summary>
/// An example of a page. The words behind its fence say what it is: a whole document, a part of one below <c>paths</c> or <c>components.schemas</c>, an overlay of a
/// document, a project file, a lock file, or a user's C#.
/// </summary>
internal sealed record PageExample(string Kind, string Text)
{
    private static readonly string Document = Documents.WithPaths(
        """
          /things:
            get: { operationId: getThings, responses: { '204': { description: Done. } } }
          /people:
            get: { operationId: getPeople, responses: { '204': { description: Done. } } }
        """);

    // What was locked before the examples of a locked document.
    private const string Locked =
        """
        type Thing: class = object, response
        member Thing.Id: string? = "id" String, response
        member Thing.Colour: string? = "colour" String, response
        """;

    /// <summary>Whether the generator can be run over it; the others are MSBuild's.</summary>
    public bool IsForTheGenerator => Kind is not ("xml" or "json global.json");

    /// <summary>The ids of what the generator says of it.</summary>
    public IReadOnlyList<string> Ids() =>
        Kind == "csharp" ? UserCodeExample.Ids(Text) : [.. Diagnostics().Select(static diagnostic => diagnostic.Id).Distinct()];

    /// <summary>What the generator says of it; of a user's C# the analyzers speak.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics() => Kind switch
    {
        "yaml" or "yaml paths" or "yaml schemas" => Run(new MarkedFile("openapi.yaml", Documents.Whole(Kind, Text))),
        "json" => Run(new MarkedFile("openapi.json", Text)),
        "yaml overlay" => Run(new MarkedFile("openapi.yaml", Document, ("Overlay", "overlay.yaml")), new MarkedFile("overlay.yaml", Text) { Kind = "overlay" }),
        "yaml schemas locked" => Run(new MarkedFile("openapi.yaml", Documents.Whole("yaml schemas", Text)), new MarkedFile("openapi.surface.txt", Locked) { Kind = "lock" }),
        "text lock" => Run(new MarkedFile("openapi.yaml", Document), new MarkedFile("openapi.surface.txt", Text) { Kind = "lock" }),
        "csharp" => [],
        _ => RunProject(XElement.Parse(Text)),
    };

    // The few elements of a project file that the generator sees through MSBuild.
    private static IReadOnlyList<Diagnostic> RunProject(XElement project)
    {
        LanguageVersion language = project.Descendants("LangVersion").Any() ? LanguageVersion.CSharp11 : LanguageVersion.Latest;
        bool hasRuntime = !project.Descendants("PackageReference").Attributes("ExcludeAssets").Any();
        MarkedFile[] files =
        [
            .. project.Descendants("OpenApiClient").Select(static item => new MarkedFile(
                item.Attribute("Include")!.Value,
                Document,
                [.. item.Attributes().Where(static attribute => attribute.Name != "Include").Select(static attribute => (attribute.Name.LocalName, attribute.Value))])),
        ];
        return Run(language, hasRuntime ? TestProject.Create(language) : CSharpCompilation.Create("Bare"), files);
    }

    private static IReadOnlyList<Diagnostic> Run(params MarkedFile[] files) => Run(LanguageVersion.Latest, TestProject.Create(), files);

    private static IReadOnlyList<Diagnostic> Run(LanguageVersion language, CSharpCompilation project, MarkedFile[] files) =>
        Generate.Driver(files[0], language).AddAdditionalTexts([.. files.Skip(1)]).RunGenerators(project).GetRunResult().Diagnostics;
}
