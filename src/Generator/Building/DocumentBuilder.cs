using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Operations;
using ReduGen.Generator.Building.Paging;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Building.Security;
using ReduGen.Generator.Building.Servers;
using ReduGen.Generator.Building.Validating;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building;

/// <summary>An OpenAPI document → the model of its client.</summary>
internal static class DocumentBuilder
{
    public static ClientModel Build(BuildContext context, HeaderModel header)
    {
        DocumentValidation.Validate(context);
        EquatableArray<SecuritySchemeModel> schemes = SecuritySchemeBuilder.Build(context);
        EncodedText optionsName = EncodedText.Identifier(header.ClientName + "Options");
        var security = new SecurityBuilder(context, optionsName, schemes);
        IReadOnlyList<OperationGroup> placed = OperationGrouping.Group(context, header.ClientName);
        var servers = new ServerBuilder(context, placed, optionsName, schemes);
        var types = new SchemaTypes(context, ReservedTypeNames(header, placed), EncodedText.Identifier(header.ClientName + "Xml"));

        GroupModel[] withoutPages = [.. placed.Select(group => GroupBuilder.Build(group, context, types, security, servers))];
        EquatableArray<TypeModel> built = types.BuildAll().ToEquatableArray();
        var paging = new PagingBuilder(context, built);
        GroupModel[] groups = [.. placed
            .Select((group, i) => paging.Build(withoutPages[i], group.Operations))
            .Where(static group => group.Operations.Count > 0)];
        if (placed.Count == 0)
        {
            context.Report(DocumentDescriptors.NoOperations, Places.Paths);
        }

        var root = new RootModel(
            EncodedText.Identifier(header.ClientName),
            EncodedText.Identifier("I" + header.ClientName),
            optionsName,
            EncodedText.Identifier(header.ClientName + "Log"),
            EncodedText.Identifier(header.ClientName + "ServiceCollectionExtensions"),
            EncodedText.Identifier(types.NameBeside("fake", "Fake" + header.ClientName)),
            DocumentationBuilder.Build(JsonPointer.Root, context, context.Document.Info?.Title, context.Document.Info?.Description),
            servers.Build(),
            schemes,
            groups.Select(Reference).ToEquatableArray());
        return new ClientModel(header, root, groups.ToEquatableArray(), built, types.Xml.Build());
    }

    private static GroupReferenceModel Reference(GroupModel group) =>
        new(group.PropertyName, group.TypeName, group.InterfaceName, group.FakeName, group.Documentation);

    private static IEnumerable<string> ReservedTypeNames(HeaderModel header, IEnumerable<OperationGroup> groups) =>
        groups.Select(static group => group.TypeName)
            .Append(header.ClientName)
            .SelectMany(static name => new[] { name, "I" + name, name + "Options" })
            .Concat([header.ClientName + "Log", header.ClientName + "Json", header.ClientName + "Xml", header.ClientName + "ServiceCollectionExtensions"]);
}
