using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>The properties of a body's schema, whatever it is put together of.</summary>
internal static class BodyProperties
{
    public static IReadOnlyDictionary<string, IOpenApiSchema> Of(IOpenApiSchema? schema, SchemaTypes types)
    {
        if (schema is null)
        {
            return new Dictionary<string, IOpenApiSchema>();
        }

        // The place counts for reports alone, and whatever is wrong here was reported where the type was built.
        IReadOnlyList<SchemaPart> parts = AllOfParts.Of(new SchemaUse(schema, Places.Schemas, ""), types);
        return ObjectMembers.Of(parts, types).ToDictionary(static member => member.WireName, static member => member.Schema);
    }
}
