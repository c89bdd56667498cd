using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Diagnostics;

/// <summary>A problem of a document at its place, as a value: it crosses pipeline steps and becomes a Roslyn diagnostic at the end.</summary>
internal sealed record SpecDiagnostic(
    DiagnosticDescriptor Descriptor,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines,
    EquatableArray<string> Arguments)
{
    /// <summary>The JSON pointer of the place, which messages name behind their arguments; empty for a project or a file as a whole.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The diagnostic as the compiler reports it.</summary>
    public Diagnostic ToDiagnostic()
    {
        var arguments = new object[Arguments.Count + 1];
        for (int i = 0; i < Arguments.Count; i++)
        {
            arguments[i] = MessageEncoder.Encode(Arguments[i]);
        }

        arguments[Arguments.Count] = MessageEncoder.Encode(Pointer);

        return Diagnostic.Create(Descriptor, Location.Create(Path, Span, Lines), arguments);
    }
}
