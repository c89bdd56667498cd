using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>
/// The type of a multipart body: a class of its own where the schema has files, <c>FooMultipart</c> beside the <c>Foo</c> of its JSON; else the type that
/// the schema has everywhere; and the framework's where the schema does not say what the parts are.
/// </summary>
internal static class MultipartTypes
{
    private const string Suffix = "Multipart";

    /// <summary>The type of a body of named parts; null where it has none, which was reported.</summary>
    public static TypeUse? OfNamedParts(SchemaUse body, bool isForm, SchemaTypes types)
    {
        if (body.Schema is null)
        {
            return Callers(isForm);
        }

        SchemaUse use = Resolved(body, types);
        IReadOnlyList<SchemaPart> parts = AllOfParts.Of(use, types);
        IReadOnlyList<ObjectMember> members = ObjectMembers.Of(parts, types);
        if (members.Count > 0)
        {
            return members.Any(member => FileSchemas.KindOf(member.Schema, types) != PartKind.Value)
                ? Declare(use, parts, members, types)
                : types.Use(body);
        }

        IOpenApiSchema? additional = parts.Select(static part => part.Schema.AdditionalProperties).LastOrDefault(static value => value is not null);
        return additional is null || Structure.IsEmpty(additional) ? Callers(isForm)
            : FileSchemas.KindOf(additional, types) == PartKind.File ? BodyTypes.FileMap
            : types.Use(body);
    }

    /// <summary>The type of a body of parts without names, by the schema of one of them; null where it has none, which was reported.</summary>
    public static TypeUse? OfItems(SchemaUse item, SchemaTypes types)
    {
        if (item.Schema is null || FileSchemas.KindOf(item.Schema, types) == PartKind.File)
        {
            return BodyTypes.Files;
        }

        return types.UseAsItem(item) is { } type ? ArrayRule.ListOf(type) : null;
    }

    private static TypeUse Callers(bool isForm) => isForm ? BodyTypes.CallersForm : BodyTypes.CallersParts;

    private static TypeUse Declare(
        SchemaUse use, IReadOnlyList<SchemaPart> parts, IReadOnlyList<ObjectMember> members, SchemaTypes types)
    {
        string name = SchemaTypes.ComponentIdAt(use.At) is null && use.NameFromPlace.EndsWith(Suffix, StringComparison.Ordinal)
            ? use.NameFromPlace
            : use.NameFromPlace + Suffix;
        SchemaUse multipart = use with { Kind = Suffix, NameFromPlace = name };
        return types.Declare(multipart, JsonKind.None, isValueType: false, typeName => MultipartBuilder.Build(typeName, use, parts, members, types));
    }

    private static SchemaUse Resolved(SchemaUse use, SchemaTypes types)
    {
        var seen = new HashSet<string>();
        while (use.Schema is OpenApiSchemaReference reference && types.Component(reference, use.At) is { } component && seen.Add(component.Id))
        {
            use = new SchemaUse(component.Schema, component.At, component.Name);
        }

        return use;
    }
}
