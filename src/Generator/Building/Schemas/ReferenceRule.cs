using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A <c>$ref</c> to a component.</summary>
internal static class ReferenceRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types)
    {
        if (use.Schema is not OpenApiSchemaReference reference)
        {
            return SchemaAnswer.NotMine;
        }

        return types.Component(reference, use.At) is { } component ? SchemaAnswer.Is(types.UseComponent(component)) : SchemaAnswer.LeftOut;
    }
}
