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
        SecuritySchemeKind.Http => "HttpCredential",
        _ => "ApiKeyCredential",
    });

    /// <summary>The call that makes the scheme: its name in the document, where a key travels, and the option that holds it where that is named otherwise.</summary>
    public static EncodedText Factory(SecuritySchemeModel scheme)
    {
        EncodedText method = EncodedText.Identifier(scheme.Kind.ToString());
        EncodedText name = EncodedText.Literal(scheme.WireName);
        EncodedText parameter = scheme.Kind is SecuritySchemeKind.Bearer or SecuritySchemeKind.Basic
            ? default
            : EncodedText.Code($", {EncodedText.Literal(scheme.ParameterName)}");
        EncodedText property = scheme.PropertyName.ToString() == scheme.WireName
            ? default
            : EncodedText.Code($", nameof({scheme.PropertyName})");
        return EncodedText.Code($"{method}({name}{parameter}{property})");
    }
}
