using System;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReduGen.Generator.Building.Naming;

namespace ReduGen.Generator.Options;

/// <summary>
/// Reads an item's metadata. The targets write texts as base64 of UTF-8, because the generated .editorconfig cuts values at <c>;</c> and <c>#</c>.
/// </summary>
internal static class ItemOptions
{
    /// <summary>The namespace where neither the item nor the project gives one.</summary>
    public const string NamespaceOfNone = "OpenApi";

    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Whether the file is marked as a client's document.</summary>
    public static bool IsClient(AnalyzerConfigOptions file) => Kind(file) == "client";

    /// <summary>Whether documents may refer to the file: a part, and also another client's document.</summary>
    public static bool IsMarked(AnalyzerConfigOptions file) => Kind(file) is "client" or "part";

    /// <summary>Whether the file belongs to a document's item: an overlay that it names, or the lock file beside the document.</summary>
    public static bool IsBeside(AnalyzerConfigOptions file) => Kind(file) is "overlay" or "lock";

    /// <summary>The project's folder, from which its items are written.</summary>
    public static string ProjectFolder(AnalyzerConfigOptions project) =>
        project.TryGetValue("build_property.ProjectDir", out string? folder) ? folder : "";

    /// <summary>The options of a client's item: what it says, else the defaults.</summary>
    public static ClientOptions Read(AdditionalText text, AnalyzerConfigOptions file, AnalyzerConfigOptions project) => new(
        Namespace: Text(file, "ReduGenNamespace") ?? DefaultNamespace(project),
        Name: Text(file, "ReduGenName") ?? DefaultName(text.Path),
        Accessibility: Text(file, "ReduGenAccessibility") ?? nameof(ClientAccessibility.Public),
        Overlay: Text(file, "ReduGenOverlay") ?? "",
        Operations: Text(file, "ReduGenOperations") ?? "",
        Fake: Text(file, "ReduGenFake") ?? "");

    /// <summary>The client's name where the item gives none: what the file is called, less the words that only say what kind of file it is.</summary>
    /// <example>redu-openapi.yaml → ReduClient</example>
    public static string DefaultName(string path)
    {
        string name = CSharpName.Without(Path.GetFileNameWithoutExtension(path), "openapi", "swagger", "api", "spec");
        return (name.Length > 0 ? CSharpName.Pascal(name) : "Api") + "Client";
    }

    private static string? Kind(AnalyzerConfigOptions file) => file.TryGetValue(Prefix + "ReduGenKind", out string? kind) ? kind : null;

    private static string? Text(AnalyzerConfigOptions file, string name) =>
        file.TryGetValue(Prefix + name, out string? value) && value.Length > 0 ? Decode(value) : null;

    private static string Decode(string value)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value)).Trim();
        }
        catch (FormatException)
        {
            // Not written by our targets: a build of one's own passes plain text.
            return value;
        }
    }

    private static string DefaultNamespace(AnalyzerConfigOptions project) =>
        project.TryGetValue("build_property.RootNamespace", out string? name) && name.Length > 0 ? name : NamespaceOfNone;
}
