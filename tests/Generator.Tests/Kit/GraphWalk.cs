using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>Walks the values between pipeline steps: a symbol, node, compilation or location in one keeps whole compilations alive.</summary>
internal static class GraphWalk
{
    public static void AssertHoldsNothingOfACompilation(object? value) => Walk(value, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null or string or SourceText or DiagnosticDescriptor or Enum || value.GetType().IsPrimitive || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location, $"a step holds a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, seen);
            }
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (!field.FieldType.IsPointer)
            {
                Walk(field.GetValue(value), seen);
            }
        }
    }
}
