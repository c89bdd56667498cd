using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU010 to REDU099: the project around a document (REDU001 to REDU009 are the MSBuild targets').</summary>
internal static class ProjectDescriptors
{
    public static readonly DiagnosticDescriptor LanguageTooOld = Descriptor.Error(
        "REDU010",
        "The project's C# is too old for generated clients",
        "Generated clients need C# 12 or later and this project compiles as C# {0}: no client was generated; set <LangVersion> to 12 or later, or remove it");

    public static readonly DiagnosticDescriptor RuntimeMissing = Descriptor.Error(
        "REDU011",
        "The project does not reference ReduGen.Runtime",
        "Generated clients need the package ReduGen.Runtime, which the package ReduGen brings along: no client was generated; reference it, and do not exclude its compile assets");

    public static readonly DiagnosticDescriptor BadName = Descriptor.Error(
        "REDU012",
        "An option of the OpenApiClient item is no C# name",
        "{0}=\"{1}\" of the OpenApiClient item is no C# {2}: no client was generated; write it as {3}");

    public static readonly DiagnosticDescriptor BadAccessibility = Descriptor.Error(
        "REDU013",
        "The accessibility of the OpenApiClient item is unknown",
        "Accessibility=\"{0}\" of the OpenApiClient item is not known: no client was generated; write {1}");

    public static readonly DiagnosticDescriptor SameClient = Descriptor.Error(
        "REDU014",
        "Two documents have one client",
        "The client {0} is already that of {1}: no client was generated; give one of the two OpenApiClient items another Name or Namespace");

    public static readonly DiagnosticDescriptor UnmatchedPattern = Descriptor.Warning(
        "REDU015",
        "A pattern of Operations matches no operation",
        "The pattern \"{0}\" in Operations of the OpenApiClient item matches no operation of the document{1}: it has no effect");

    public static readonly DiagnosticDescriptor BadFake = Descriptor.Error(
        "REDU016",
        "The fake of the OpenApiClient item is unknown",
        "Fake=\"{0}\" of the OpenApiClient item is not known: no client was generated; write {1}");

    public static readonly DiagnosticDescriptor ClientMissing = Descriptor.Error(
        "REDU017",
        "A fake has no client",
        "Fake=\"Only\" of the OpenApiClient item is for a client of a referenced project, and none has {0}: no fake was generated; reference its project, give the item that client's Namespace and Name, or write Fake=\"true\"");

    public static readonly DiagnosticDescriptor SameType = Descriptor.Error(
        "REDU020",
        "Two clients declare one type",
        "The client would declare {0}, which that of {1} declares or has as its namespace: no client was generated; give one of the two OpenApiClient items another Namespace");
}
