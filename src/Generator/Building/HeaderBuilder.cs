using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading.Selecting;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building;

/// <summary>The item's options, checked → what every file of the client needs; null where no client is possible, which is reported.</summary>
internal static class HeaderBuilder
{
    private static readonly string[] Accessibilities = Enum.GetNames(typeof(ClientAccessibility));

    private static readonly string[] Fakes = ["false", "true", nameof(FakeChoice.Only)];

    public static HeaderModel? Build(MarkedDocument document, ProjectFacts project, DiagnosticBag diagnostics)
    {
        SpecDiagnostic? problem = Check(document, project);
        if (problem is not null)
        {
            diagnostics.Add(problem);
            return null;
        }

        return new HeaderModel(
            Path.GetFileName(document.Path),
            EncodedText.Namespace(document.Options.Namespace),
            document.Options.Name,
            Accessibility(document.Options)!.Value)
        {
            Fake = Fake(document.Options)!.Value,
            HasLogging = project.HasLogging,
            HasHttpFactory = project.HasHttpFactory,
        };
    }

    private static SpecDiagnostic? Check(MarkedDocument document, ProjectFacts project)
    {
        ClientOptions options = document.Options;
        if (project.LanguageVersion < LanguageVersion.CSharp12)
        {
            return AtTop(document, ProjectDescriptors.LanguageTooOld, project.LanguageVersion.ToDisplayString());
        }

        if (!project.HasRuntime)
        {
            return AtTop(document, ProjectDescriptors.RuntimeMissing);
        }

        if (!SyntaxFacts.IsValidIdentifier(options.Name))
        {
            return AtTop(document, ProjectDescriptors.BadName, "Name", options.Name, "name", CSharpName.Pascal(options.Name));
        }

        if (!options.Namespace.Split('.').All(SyntaxFacts.IsValidIdentifier))
        {
            string valid = string.Join(".", options.Namespace.Split('.').Select(CSharpName.Pascal));
            return AtTop(document, ProjectDescriptors.BadName, "Namespace", options.Namespace, "namespace", valid);
        }

        if (document.Twin is not null)
        {
            return AtTop(document, ProjectDescriptors.SameClient, options.Namespace + "." + options.Name, Path.GetFileName(document.Twin));
        }

        return Accessibility(options) is null
                ? AtTop(document, ProjectDescriptors.BadAccessibility, options.Accessibility, Meant(options.Accessibility, Accessibilities))
            : Fake(options) is null ? AtTop(document, ProjectDescriptors.BadFake, options.Fake, Meant(options.Fake, Fakes))
            : !document.IsReferenced ? AtTop(document, ProjectDescriptors.ClientMissing, options.Namespace + "." + options.Name)
            : null;
    }

    private static ClientAccessibility? Accessibility(ClientOptions options) => (ClientAccessibility?)IndexOf(options.Accessibility, Accessibilities);

    private static FakeChoice? Fake(ClientOptions options) => options.Fake.Length == 0 ? FakeChoice.False : (FakeChoice?)IndexOf(options.Fake, Fakes);

    // By name alone: Enum.TryParse takes numbers too.
    private static int? IndexOf(string written, string[] values) =>
        Array.FindIndex(values, name => string.Equals(name, written, StringComparison.OrdinalIgnoreCase)) is var index and >= 0 ? index : null;

    // The value that was meant, else all that there are.
    private static string Meant(string written, string[] values) =>
        ClosestTexts.To(written, values).FirstOrDefault() ?? string.Join(" or ", values);

    private static SpecDiagnostic AtTop(MarkedDocument document, Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, document.Path, default(TextSpan), default(LinePositionSpan), arguments.ToEquatableArray());
}
