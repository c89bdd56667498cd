using Microsoft.OpenApi;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>An array → <c>IReadOnlyList</c>.</summary>
internal static class ArrayRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types)
    {
        if (SchemaKinds.Of(use.Schema) is not JsonSchemaType.Array)
        {
            return SchemaAnswer.NotMine;
        }

        TypeUse? item = use.Schema.Items is { } items
            ? types.UseAsItem(new SchemaUse(items, use.At.Append("items"), use.NameFromPlace + "Item"))
            : FreeFormRule.Element;
        return item is null ? SchemaAnswer.LeftOut : SchemaAnswer.Is(ListOf(item));
    }

    /// <summary>The type of a list.</summary>
    public static TypeUse ListOf(TypeUse item) => new(
        JsonKind.List,
        EncodedText.Code($"global::System.Collections.Generic.IReadOnlyList<{item.CSharpOrNull}>"),
        IsValueType: false,
        item);
}
