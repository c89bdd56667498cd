using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>The class of a hierarchy whose discriminator the document does not name: the shared members, and all others as they are.</summary>
internal static class UnknownVariant
{
    public static ObjectModel Of(ObjectModel root, ExtensionModel extension) => new(
        extension.Unknown,
        new DocumentationModel(
            EquatableArray.Create($"A {root.Name} whose {extension.DiscriminatorWireName} the document does not name: the shared members, and the others as JSON."),
            Facts: default,
            root.Documentation.Pointer),
        root.IsDeprecated,
        root.Members.Select(static member => member with { IsInherited = true }).ToEquatableArray(),
        root.AdditionalMembers is { } additional
            ? additional with { IsInherited = true }
            : new AdditionalMembersModel(EncodedText.Identifier("AdditionalProperties"), Element, IsInherited: false),
        extension with { Base = root.Name, Choice = null, Variants = default });

    private static TypeUse Element { get; } = new(JsonKind.Element, EncodedText.Code($"global::System.Text.Json.JsonElement"), IsValueType: true);
}
