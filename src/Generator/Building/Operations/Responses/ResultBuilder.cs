using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>
/// The successes of an operation → the type of what it gives back: nothing, their one type, or a class around one of several. Where a success has no body,
/// null stands for it.
/// </summary>
internal static class ResultBuilder
{
    /// <param name="typed">The bodies of the successes.</param>
    /// <param name="mayBeAbsent">Whether a success has no body.</param>
    /// <param name="placed">The operation.</param>
    /// <param name="types">The types of the document.</param>
    public static TypeUse? Build(IReadOnlyList<TypedRepresentation> typed, bool mayBeAbsent, PlacedOperation placed, SchemaTypes types)
    {
        if (typed.Count == 0)
        {
            return null;
        }

        TypeUse[] distinct = [.. typed.GroupBy(static one => one.TypeKey).Select(static same => same.First().Type)];
        bool acceptsNull = mayBeAbsent || typed.Any(static one => one.Type.AcceptsNull);
        return (distinct.Length == 1 ? distinct[0] : Declare(typed, placed, types)) with { AcceptsNull = acceptsNull };
    }

    /// <summary>How a body becomes the result.</summary>
    public static ResultConversion Conversion(TypeUse body, TypeUse result) =>
        body.CSharp.Equals(result.CSharp) ? body.IsValueType && body.AcceptsNull != result.AcceptsNull ? ResultConversion.Widen : ResultConversion.None
        : body.AcceptsNull ? ResultConversion.CaseOrNull
        : ResultConversion.Case;

    private static TypeUse Declare(IReadOnlyList<TypedRepresentation> typed, PlacedOperation placed, SchemaTypes types)
    {
        JsonPointer at = placed.At.Append("responses");
        return types.Declare(
            new SchemaUse(new OpenApiSchema(), at, placed.WholeName + "Result"),
            JsonKind.Model,
            isValueType: false,
            name => new ResultModel(
                name,
                DocumentationBuilder.Build(at, types.Context, $"What {placed.Text} gives back: one of several types, by the response's status and media type."),
                placed.Operation.Deprecated,
                CaseBuilder.Build(
                    typed.GroupBy(static one => one.TypeKey).Select(static same => (same.First().Title, same.First().Type with { AcceptsNull = false })))));
    }
}
