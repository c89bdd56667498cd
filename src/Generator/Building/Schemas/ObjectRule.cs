using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>An object → a class; an object that names no members → a map, or free-form JSON where nothing is said of its values either.</summary>
internal static class ObjectRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types) => SchemaKinds.Of(use.Schema) is JsonSchemaType.Object
        ? OfParts(use, [new SchemaPart(use.Schema, use.At, use.NameFromPlace)], types)
        : SchemaAnswer.NotMine;

    /// <summary>The type of an object that consists of several schemas.</summary>
    public static SchemaAnswer OfParts(SchemaUse use, IReadOnlyList<SchemaPart> parts, SchemaTypes types)
    {
        if (types.IsInHierarchy(use) || parts.Any(part => ObjectMembers.HasAny(part.Schema)))
        {
            return SchemaAnswer.Is(types.Declare(use, JsonKind.Model, isValueType: false, name => ObjectBuilder.Build(name, use, parts, types)));
        }

        TypeUse? value = AdditionalValue(parts, types, out bool isSaid);
        return isSaid && value is null ? SchemaAnswer.LeftOut : SchemaAnswer.Is(MapOf(value ?? FreeFormRule.Element));
    }

    /// <summary>The type of the values that <c>additionalProperties</c> or <c>patternProperties</c> describe.</summary>
    public static TypeUse? AdditionalValue(IReadOnlyList<SchemaPart> parts, SchemaTypes types, out bool isSaid)
    {
        SchemaPart part = parts.LastOrDefault(static part => part.Schema.AdditionalProperties is not null || part.Schema.PatternProperties is { Count: > 0 });
        isSaid = part.Schema is not null;
        if (part.Schema is null)
        {
            return null;
        }

        if (part.Schema.AdditionalProperties is { } additional)
        {
            return types.UseAsItem(new SchemaUse(additional, part.At.Append("additionalProperties"), part.OwnerName + "Value"));
        }

        TypeUse?[] values =
        [
            .. part.Schema.PatternProperties!
                .Select(pattern => types.UseAsItem(
                    new SchemaUse(pattern.Value, part.At.Append("patternProperties").Append(pattern.Key), part.OwnerName + "Value")))
                .Distinct(),
        ];
        if (values.Length > 1)
        {
            types.Context.Report(SchemaDescriptors.Untyped, part.At.Append("patternProperties"), types.Context.PointerText(part.At), "its patterns have several types");
        }

        return values.Length == 1 ? values[0] : FreeFormRule.Element;
    }

    private static TypeUse MapOf(TypeUse value) => new(
        JsonKind.Map,
        EncodedText.Code($"global::System.Collections.Generic.IDictionary<string, {value.CSharpOrNull}>"),
        IsValueType: false,
        value);
}
