using ReduGen.Generated;

namespace ReduGen.Security;

/// <summary>What a credential is needed for.</summary>
/// <param name="Operation">The operation that is called.</param>
/// <param name="Scheme">The security scheme, with the scopes that the operation demands.</param>
/// <param name="Tokens">Sends requests for access tokens.</param>
/// <param name="Rejected">The value that the server refused with 401, if another is wanted for that reason.</param>
internal readonly record struct CredentialUse(ApiOperation Operation, SecurityScheme Scheme, TokenClient Tokens, string? Rejected)
{
    // A record's own text form would show the refused value.
    public override string ToString() => Scheme.Name;
}
