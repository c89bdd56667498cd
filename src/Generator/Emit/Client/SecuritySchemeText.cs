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
        SecuritySchemeKind.OAuth or SecuritySchemeKind.OpenIdConnect => "OAuthCredential",
        _ => "ApiKeyCredential",
    });

    /// <summary>The call that makes the scheme: its name in the document, where a key travels, and the option that holds it where that is named otherwise.</summary>
    public static EncodedText Factory(SecuritySchemeModel scheme)
    {
        EncodedText method = EncodedText.Identifier(scheme.Kind.ToString());
        EncodedText name = EncodedText.Literal(scheme.WireName);
        EncodedText parameters = scheme.Kind switch
        {
            SecuritySchemeKind.Bearer or SecuritySchemeKind.Basic => default,
            SecuritySchemeKind.OAuth => EncodedText.Code($", {LiteralOrNull(scheme.TokenUrl)}, {LiteralOrNull(scheme.AuthorizationUrl)}"),
            SecuritySchemeKind.OpenIdConnect => EncodedText.Code($", {LiteralOrNull(scheme.OpenIdConnectUrl)}"),
            _ => EncodedText.Code($", {EncodedText.Literal(scheme.ParameterName)}"),
        };
        EncodedText property = scheme.PropertyName.ToString() == scheme.WireName
            ? default
            : EncodedText.Code($", nameof({scheme.PropertyName})");
        return EncodedText.Code($"{method}({name}{parameters}{property})");
    }

    private static EncodedText LiteralOrNull(string? text) => text is null ? EncodedText.Code($"null") : EncodedText.Literal(text);
}
