using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>The client's class: from the document's info, servers and security schemes.</summary>
/// <param name="BaseAddress">The first server's URL, null where the document gives no absolute one.</param>
internal sealed record RootModel(
    EncodedText Name,
    EncodedText InterfaceName,
    EncodedText OptionsName,
    DocumentationModel Documentation,
    string? BaseAddress,
    EquatableArray<SecuritySchemeModel> SecuritySchemes,
    EquatableArray<GroupReferenceModel> Groups);

/// <summary>A group as a property of the client.</summary>
internal sealed record GroupReferenceModel(EncodedText PropertyName, EncodedText TypeName, EncodedText InterfaceName, DocumentationModel Documentation);
