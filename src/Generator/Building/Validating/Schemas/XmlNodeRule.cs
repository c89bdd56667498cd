using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary><c>nodeType: none</c> (OpenAPI 3.2, 4.26) on what is no list: what is in it would stand in the element around it, which is not generated.</summary>
internal static class XmlNodeRule
{
    public static void Check(JsonObject schema, JsonPointer at, Validation validation)
    {
        if (schema.ObjectOf("xml")?.TextOf("nodeType") == "none" && !SchemaTypeFit.TypesOf(schema).Contains("array"))
        {
            JsonPointer here = at.Append("xml").Append("nodeType");
            validation.Report(ValidationDescriptors.NoNodeOfItsOwn, here, validation.Text(here));
        }
    }
}
