using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Diagnostics;

/// <summary>Collects the problems of one document while it is read and built.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<SpecDiagnostic> _diagnostics = [];

    public void Add(SpecDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Reports at the key of a place: where a person would look for it.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourcePlace place, params string[] arguments)
    {
        NodePosition position = place.Position;
        Add(new SpecDiagnostic(descriptor, position.Path, position.Key, position.KeyLines, arguments.ToEquatableArray()) { Pointer = place.ToString() });
    }

    /// <summary>What was collected, by place; a schema that is used twice says what is wrong with it once.</summary>
    public EquatableArray<SpecDiagnostic> ToEquatableArray() => _diagnostics
        .Distinct()
        .OrderBy(static diagnostic => diagnostic.Path, StringComparer.Ordinal)
        .ThenBy(static diagnostic => diagnostic.Span)
        .ToEquatableArray();
}
