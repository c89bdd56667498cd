using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>The operations of one tag: a property of the client, a class and its interface.</summary>
internal sealed record GroupModel(
    EncodedText PropertyName,
    EncodedText TypeName,
    EncodedText InterfaceName,
    DocumentationModel Documentation,
    EquatableArray<OperationModel> Operations);
