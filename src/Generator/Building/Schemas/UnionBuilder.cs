using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A union's schema → the class around its value.</summary>
internal static class UnionBuilder
{
    public static UnionModel Build(EncodedText name, SchemaUse use, SchemaTypes types)
    {
        UnionVariant[] all = [.. UnionVariants.Of(use, types)];
        UnionVariant[] variants = [.. all.Where(variant => !variant.Type.CSharp.Equals(name))];
        if (variants.Length < all.Length)
        {
            types.Context.Report(SchemaDescriptors.CircularAlias, use.At, types.Context.PointerText(use.At));
        }

        return new UnionModel(
            name,
            DocumentationBuilder.Build(use.At, types.Context, use.Schema.Title, use.Schema.Description).With(DocumentationFacts.Stability(use.Schema.Extensions)),
            use.Schema.Deprecated,
            CaseBuilder.Build(variants.Select(static variant => (variant.Title, variant.Type))),
            UnionTests.Of(use, variants, types).ToEquatableArray());
    }
}
