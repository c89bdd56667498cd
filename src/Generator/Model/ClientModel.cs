using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Options;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>Everything that is generated for one document, decided and named; it knows no positions and compares by value.</summary>
/// <param name="Header">What every file of the client needs.</param>
/// <param name="Root">The client's class, its interface and its options.</param>
/// <param name="Groups">The operations, by group.</param>
/// <param name="Types">The types of the schemas.</param>
/// <param name="Xml">How they stand in XML; null where none does.</param>
internal sealed record ClientModel(
    HeaderModel Header,
    RootModel Root,
    EquatableArray<GroupModel> Groups,
    EquatableArray<TypeModel> Types,
    XmlModel? Xml)
{
    /// <summary>The names of all types that are generated.</summary>
    public IEnumerable<EncodedText> TypeNames => Header.Fake switch
    {
        FakeChoice.Only => FakeNames,
        FakeChoice.True => ClientTypeNames.Concat(FakeNames),
        _ => ClientTypeNames,
    };

    private IEnumerable<EncodedText> FakeNames => Groups.Select(static group => group.FakeName).Append(Root.FakeName);

    private IEnumerable<EncodedText> ClientTypeNames =>
    [
        Root.Name,
        Root.InterfaceName,
        Root.OptionsName,
        Header.ConvertersName,
        .. Groups.SelectMany(static group => group.Operations.Where(static operation => operation.Parameters.Any(static parameter => parameter.IsOption))
            .Select(static operation => operation.OptionsName)
            .Concat([group.TypeName, group.InterfaceName])),
        .. Groups.SelectMany(static group => group.Operations).Where(static operation => operation.Headers is not null).Select(static operation => operation.Headers!.Name),
        .. Types.SelectMany(static type => type is ObjectModel { Extension: { IsRoot: true } root } ? (EncodedText[])[type.Name, root.Unknown] : [type.Name]),
        .. Xml is null ? (EncodedText[])[] : [Xml.Name],
    ];
}

/// <summary>What every generated file needs.</summary>
/// <param name="Document">The document's file name, for the first line.</param>
/// <param name="ClientName">The client's name: the generated files' names begin with it.</param>
internal sealed record HeaderModel(string Document, EncodedText Namespace, string ClientName, ClientAccessibility Accessibility)
{
    /// <summary>The class that holds the converters of System.Text.Json.</summary>
    public EncodedText ConvertersName { get; } = EncodedText.Identifier(ClientName + "Json");

    /// <summary>Whether a fake is generated, and whether with the client.</summary>
    public FakeChoice Fake { get; init; }

    /// <summary>Whether the project has Microsoft.Extensions.Logging.Abstractions.</summary>
    public bool HasLogging { get; init; }

    /// <summary>Whether the project has Microsoft.Extensions.Http.</summary>
    public bool HasHttpFactory { get; init; }
}
