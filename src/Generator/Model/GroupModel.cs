using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>The operations of one tag: a property of the client, a class and its interface.</summary>
/// <param name="FakeName">The class of the same operations in a fake.</param>
internal sealed record GroupModel(
    EncodedText PropertyName,
    EncodedText TypeName,
    EncodedText InterfaceName,
    EncodedText FakeName,
    DocumentationModel Documentation,
    EquatableArray<OperationModel> Operations);
