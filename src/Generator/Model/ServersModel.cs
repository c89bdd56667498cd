using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>The servers of a document (OpenAPI 3.1, 4.8.5).</summary>
/// <param name="BaseUrl">The first one's URL, null where it has none that could be called; a relative one has to be completed by the caller.</param>
/// <param name="Choices">Those that a caller may choose, or fill in.</param>
/// <param name="Own">Those that single operations have of their own.</param>
internal sealed record ServersModel(string? BaseUrl, EquatableArray<ServerModel> Choices, EquatableArray<OwnServerModel> Own);

/// <summary>A server that a caller may choose.</summary>
/// <param name="Name">Its member of the options' class <c>Servers</c>.</param>
/// <param name="Url">Its URL template.</param>
/// <param name="IsRelative">Whether its URL begins at where the document comes from.</param>
internal sealed record ServerModel(
    EncodedText Name, string Url, bool IsRelative, EquatableArray<ServerVariableModel> Variables, DocumentationModel Documentation)
{
    /// <summary>Whether its address is not known before the caller says more.</summary>
    public bool IsMethod => IsRelative || Variables.Count > 0;
}

/// <summary>A variable of a server's URL (OpenAPI 3.1, 4.8.6).</summary>
/// <param name="Values">The only values that the document allows; none where it allows any.</param>
internal sealed record ServerVariableModel(
    string WireName, EncodedText ArgumentName, string Default, EquatableArray<string> Values, DocumentationModel Documentation);

/// <summary>A server that single operations have of their own: an option with its address.</summary>
/// <param name="PropertyName">The option.</param>
/// <param name="FieldName">The server's own field on the options.</param>
/// <param name="Template">Its URL template.</param>
/// <param name="Url">Its URL, null where it cannot be called before the caller sets the option.</param>
internal sealed record OwnServerModel(EncodedText PropertyName, EncodedText FieldName, string Template, string? Url, DocumentationModel Documentation);
