namespace ReduGen.Security;

/// <summary>The part of a request that carries a credential.</summary>
internal enum CredentialPlace
{
    Header,
    Query,
    Cookie,
}
