using System;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Security;

namespace ReduGen;

/// <summary>A credential that is one text: fixed until it is replaced, or given by a provider before every request.</summary>
public abstract class SecretCredential : ApiCredential
{
    private readonly RotatingSecret _secret;

    private protected SecretCredential(RotatingSecret secret) => _secret = secret;

    /// <summary>Replaces the text for every request that starts from now on; the client stays as it is.</summary>
    /// <param name="value">The new text.</param>
    /// <exception cref="ArgumentException">It is null, empty, has white space at an end, or holds a control character.</exception>
    /// <exception cref="InvalidOperationException">The text comes from a provider.</exception>
    public void Update(string value) => _secret.Update(value);

    internal override ValueTask<string> GetValueAsync(in CredentialUse use, CancellationToken cancellationToken) => _secret.GetAsync(cancellationToken);
}
