using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A union's schema → the class around its value.</summary>
internal static class UnionBuilder
{
    // The parameters of the class's own methods.
    private static readonly string[] Reserved = ["Other", "Value", "Json", "Unknown"];

    public static UnionModel Build(EncodedText name, SchemaUse use, SchemaTypes types)
    {
        UnionVariant[] all = [.. UnionVariants.Of(use, types)];
        UnionVariant[] variants = [.. all.Where(variant => !variant.Type.CSharp.Equals(name))];
        if (variants.Length < all.Length)
        {
            types.Context.Report(SchemaDescriptors.CircularAlias, use.At, types.Context.PointerText(use.At));
        }

        IReadOnlyDictionary<string, string> names = new NameSet(Reserved).Assign(variants.Select(static variant => variant.Title), static _ => { });
        return new UnionModel(
            name,
            DocumentationBuilder.Build(use.At, types.Context, use.Schema.Title, use.Schema.Description),
            use.Schema.Deprecated,
            variants.Select(variant => new UnionCaseModel(Parameter(names[variant.Title]), variant.Title, variant.Type)).ToEquatableArray(),
            UnionTests.Of(use, variants, types).ToEquatableArray());
    }

    private static EncodedText Parameter(string name) => EncodedText.Identifier(char.ToLowerInvariant(name[0]) + name.Substring(1));
}
