using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU300 to REDU399: schemas.</summary>
internal static class SchemaDescriptors
{
    public static readonly DiagnosticDescriptor MemberLeftOut = Descriptor.Warning(
        "REDU301", "A property is left out", "The property {0} of {1} was left out: its schema has no C# type");

    public static readonly DiagnosticDescriptor OperationLeftOut = Descriptor.Warning(
        "REDU302", "An operation is left out", "{0} was left out: the schema of its {1} at {2} has no C# type");

    public static readonly DiagnosticDescriptor CircularAlias = Descriptor.Warning(
        "REDU303", "A schema consists of itself", "The schema {0} consists of itself alone: what needs it was left out");

    public static readonly DiagnosticDescriptor Untyped = Descriptor.Info(
        "REDU304", "A schema has no type of its own in C#", "The schema {0} became free-form JSON: {1}");

    public static readonly DiagnosticDescriptor UnionInOrder = Descriptor.Info(
        "REDU305",
        "Nothing tells the variants of a union apart",
        "Nothing in {0} tells {1} apart: each is tried in this order, and the first that the JSON fits is taken; a discriminator would tell them");

    public static readonly DiagnosticDescriptor AllOfContradicts = Descriptor.Warning(
        "REDU306", "The parts of allOf contradict each other", "The parts of allOf in {0} are of several kinds, so that no value fits them all: {1} was taken");

    public static readonly DiagnosticDescriptor TooDeep = Descriptor.Warning(
        "REDU307", "A chain of references is too long", "The references from {0} lead through more than {1} schemas: what needs it was left out");

    public static readonly DiagnosticDescriptor PropertyContradicts = Descriptor.Info(
        "REDU308", "The parts of allOf declare a property in two ways", "The property {0} at {1} is of another kind than at {2}, so that no value fits both: this one, the later, counts");

    public static readonly DiagnosticDescriptor DiscriminatorNotText = Descriptor.Warning(
        "REDU309", "A discriminator is no string", "The discriminator {0} of {1} is no string, and its values are names: it was taken for a string");
}
