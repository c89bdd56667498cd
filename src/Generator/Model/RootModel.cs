using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>The client's class: from the document's info, servers and security schemes.</summary>
/// <param name="LogName">The class that writes into the project's log.</param>
/// <param name="ServicesName">The class that registers the client with the project's services.</param>
/// <param name="FakeName">The fake of its server.</param>
internal sealed record RootModel(
    EncodedText Name,
    EncodedText InterfaceName,
    EncodedText OptionsName,
    EncodedText LogName,
    EncodedText ServicesName,
    EncodedText FakeName,
    DocumentationModel Documentation,
    ServersModel Servers,
    EquatableArray<SecuritySchemeModel> SecuritySchemes,
    EquatableArray<GroupReferenceModel> Groups);

/// <summary>A group as a property of the client.</summary>
internal sealed record GroupReferenceModel(EncodedText PropertyName, EncodedText TypeName, EncodedText InterfaceName, EncodedText FakeName, DocumentationModel Documentation);
