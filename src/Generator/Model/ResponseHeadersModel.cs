using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>The headers that the successes of an operation declare: a struct beside its options.</summary>
internal sealed record ResponseHeadersModel(EncodedText Name, EquatableArray<ResponseHeaderModel> Headers);

/// <summary>A header of a response.</summary>
/// <param name="WireName">Its name.</param>
/// <param name="Name">The property's name.</param>
/// <param name="Type">The type of its value; null is a value of it, for what was not sent.</param>
/// <param name="Kind">How it is read.</param>
internal sealed record ResponseHeaderModel(
    string WireName, EncodedText Name, TypeUse Type, ResponseHeaderKind Kind, bool IsDeprecated, DocumentationModel Documentation);

/// <summary>How a header is read; the names are those of the runtime's methods.</summary>
internal enum ResponseHeaderKind
{
    Text,
    Literal,
    TextList,
    LiteralList,
}
