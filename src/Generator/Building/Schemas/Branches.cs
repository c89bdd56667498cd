using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The branches of oneOf and anyOf that say what a value may be: neither null alone nor a mere condition such as <c>{required: [a]}</c>.</summary>
internal static class Branches
{
    public static IEnumerable<(IOpenApiSchema Variant, string Keyword, int Index)> Of(IOpenApiSchema schema) => schema.OneOf is not { Count: > 0 } && schema.AnyOf is not { Count: > 0 }
        ? []
        : All(schema.OneOf, "oneOf").Concat(All(schema.AnyOf, "anyOf"))
            .Where(static branch => !Nullability.IsNullAlone(branch.Variant) && (Structure.Has(branch.Variant) || Structure.IsEmpty(branch.Variant)));

    private static IEnumerable<(IOpenApiSchema Variant, string Keyword, int Index)> All(IList<IOpenApiSchema>? schemas, string keyword) =>
        (schemas ?? []).Select((schema, index) => (schema, keyword, index));
}
