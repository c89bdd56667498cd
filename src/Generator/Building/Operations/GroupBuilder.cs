using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Building.Security;
using ReduGen.Generator.Building.Servers;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Operations;

/// <summary>A group of operations → the class that holds their methods.</summary>
internal static class GroupBuilder
{
    public static GroupModel Build(OperationGroup group, BuildContext context, SchemaTypes types, SecurityBuilder security, ServerBuilder servers)
    {
        IReadOnlyDictionary<PlacedOperation, string> names = OperationNaming.Name(group, context);
        return new GroupModel(
            EncodedText.Identifier(group.Name),
            EncodedText.Identifier(group.TypeName),
            EncodedText.Identifier("I" + group.TypeName),
            EncodedText.Identifier(types.NameBeside("fake of " + group.TypeName, "Fake" + group.TypeName)),
            DocumentationBuilder.Build(at: null, context, TagDescription(group, context) ?? $"The operations of {group.WireName}."),
            group.Operations
                .Select(placed => OperationBuilder.Build(placed, names[placed], context, types, security, servers))
                .OfType<OperationModel>()
                .ToEquatableArray());
    }

    private static string? TagDescription(OperationGroup group, BuildContext context) =>
        context.Document.Tags?.FirstOrDefault(tag => tag.Name == group.WireName)?.Description;
}
