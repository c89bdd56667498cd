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
            ? types.Use(new SchemaUse(items, use.At.Append("items"), use.NameFromPlace + "Item"))
            : FreeFormRule.Element;
        if (item is null)
        {
            return SchemaAnswer.LeftOut;
        }

        item = item with { AcceptsNull = item.AcceptsNull || (use.Schema.Items is { } schema && SchemaKinds.AllowNull(schema)) };
        return SchemaAnswer.Is(new TypeUse(
            JsonKind.List,
            EncodedText.Code($"global::System.Collections.Generic.IReadOnlyList<{item.CSharpOrNull}>"),
            IsValueType: false,
            item));
    }
}
