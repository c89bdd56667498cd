using ReduGen.Generated;

namespace ReduGen.Security;

/// <summary>A credential's value as one call sends it.</summary>
internal readonly record struct AppliedCredential(SecurityScheme Scheme, ApiCredential Credential, string Value)
{
    // A record's own text form would show the value.
    public override string ToString() => Scheme.Name + " (value hidden)";
}
