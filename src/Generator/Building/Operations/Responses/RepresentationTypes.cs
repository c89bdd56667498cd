using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>The C# types of representations. An inline schema that has a type of its own is named after the operation, and where there are several after its title too.</summary>
internal static class RepresentationTypes
{
    private static readonly TypeUse Stream = new(JsonKind.Bytes, EncodedText.Code($"global::System.IO.Stream"), IsValueType: false);

    // A schema without keywords stands for a media type without a schema.
    private static readonly OpenApiSchema Anything = new();

    /// <summary>The types in the order of the representations; null where one has none, which is reported.</summary>
    public static IReadOnlyList<TypedRepresentation>? Of(
        IReadOnlyList<ResponseRepresentation> representations, string name, PlacedOperation placed, BuildContext context, SchemaTypes types)
    {
        string[] titles = Titles(representations, name, types);
        bool areSeveral = representations.Select(Identity).Distinct().Count() > 1;
        var typed = new List<TypedRepresentation>();
        for (int i = 0; i < representations.Count; i++)
        {
            ResponseRepresentation one = representations[i];
            if (Type(one, areSeveral ? name + titles[i] : name, types) is not { } type)
            {
                context.Report(SchemaDescriptors.OperationLeftOut, one.Response.At, placed.Text, "response " + one.Response.At.Segment);
                return null;
            }

            typed.Add(new TypedRepresentation(one, titles[i], type));
        }

        return typed;
    }

    private static TypeUse? Type(ResponseRepresentation one, string name, SchemaTypes types) => one.Kind switch
    {
        ResponseBodyKind.Text => PrimitiveRule.Text,
        ResponseBodyKind.Stream => Stream,
        _ => one.Schema is null ? FreeFormRule.Element : types.UseAsItem(new SchemaUse(one.Schema, one.At, name)),
    };

    private static (ResponseBodyKind Kind, string Schema) Identity(ResponseRepresentation one) =>
        (one.Kind, one.HasSchemaType ? SchemaIdentity.Of(one.Schema) : "");

    private static string[] Titles(IReadOnlyList<ResponseRepresentation> representations, string name, SchemaTypes types)
    {
        ResponseRepresentation[] json = [.. representations.Where(static one => one.HasSchemaType)];
        string[] ofJson = VariantTitles.Of([.. json.Select(one => new SchemaUse(one.Schema ?? Anything, one.At, name))], types);
        var titles = new Queue<string>(ofJson);
        return [.. representations.Select(one => one.HasSchemaType ? titles.Dequeue() : Title(one.Kind, ofJson))];
    }

    private static string Title(ResponseBodyKind kind, string[] taken) => taken.Contains(kind.ToString()) ? kind + "Body" : kind.ToString();
}
