using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>An object's schema → its class.</summary>
internal static class ObjectBuilder
{
    private const string AdditionalMembersName = "AdditionalProperties";

    // The members that every class has, of object's or of ours.
    private static readonly string[] Reserved =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals", "JsonNames", AdditionalMembersName,
    ];

    public static ObjectModel Build(EncodedText name, SchemaUse use, SchemaTypes types)
    {
        BuildContext context = types.Context;
        JsonPointer properties = use.At.Append("properties");
        IReadOnlyDictionary<string, string> names = new NameSet(Reserved.Append(name.ToString())).Assign(
            use.Schema.Properties!.Keys,
            (wireName, others, natural, became) =>
                context.Report(NamingDescriptors.Renamed, properties.Append(wireName), wireName, others, natural, became));

        var members = new List<MemberModel>();
        foreach (KeyValuePair<string, IOpenApiSchema> property in use.Schema.Properties)
        {
            JsonPointer at = properties.Append(property.Key);
            TypeUse? type = types.Use(new SchemaUse(property.Value, at, use.NameFromPlace + CSharpName.Pascal(property.Key)));
            if (type is null)
            {
                context.Report(SchemaDescriptors.MemberLeftOut, at, property.Key, context.PointerText(use.At));
                continue;
            }

            members.Add(Member(property.Key, property.Value, names[property.Key], type, use, context, at));
        }

        return new ObjectModel(
            name,
            DocumentationBuilder.Build(use.At, context, use.Schema.Title, use.Schema.Description),
            use.Schema.Deprecated,
            members.ToEquatableArray(),
            AdditionalMembers(use, types));
    }

    private static MemberModel Member(
        string wireName, IOpenApiSchema schema, string name, TypeUse type, SchemaUse owner, BuildContext context, JsonPointer at) => new(
        wireName,
        EncodedText.Identifier(name),
        type,
        NamesTableEncoder.HasPlace(wireName),
        IsRequired: owner.Schema.Required?.Contains(wireName) == true,
        IsNullable: SchemaKinds.AllowNull(schema),
        schema.Deprecated,
        DocumentationBuilder.Build(at, context, schema.Title, schema.Description));

    private static AdditionalMembersModel? AdditionalMembers(SchemaUse use, SchemaTypes types) =>
        use.Schema.AdditionalProperties is not null && ObjectRule.AdditionalValue(use, types) is { } value
            ? new AdditionalMembersModel(EncodedText.Identifier(AdditionalMembersName), value)
            : null;
}
