using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>A security scheme in the words of the runtime.</summary>
internal static class SecuritySchemeText
{
    /// <summary>The runtime's type of the credential.</summary>
    public static EncodedText Credential(SecuritySchemeModel scheme) => EncodedText.Identifier(scheme.Kind switch
    {
        SecuritySchemeKind.Bearer => "BearerCredential",
        SecuritySchemeKind.Basic => "BasicCredential",
        _ => "ApiKeyCredential",
    });

    /// <summary>The call that makes the scheme: its name in the document, the option that holds its credential, and where a key travels.</summary>
    public static EncodedText Factory(SecuritySchemeModel scheme)
    {
        EncodedText method = EncodedText.Identifier(scheme.Kind.ToString());
        EncodedText name = EncodedText.Literal(scheme.WireName);
        EncodedText property = EncodedText.Code($"nameof({scheme.PropertyName})");
        return scheme.Kind is SecuritySchemeKind.Bearer or SecuritySchemeKind.Basic
            ? EncodedText.Code($"{method}({name}, {property})")
            : EncodedText.Code($"{method}({name}, {property}, {EncodedText.Literal(scheme.ParameterName)})");
    }
}
