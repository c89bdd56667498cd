using System.Threading;
using System.Threading.Tasks;
using ReduGen.Security;

namespace ReduGen;

/// <summary>What a caller gives for one security scheme of the document. Thread-safe; its text form never shows the secret.</summary>
public abstract class ApiCredential
{
    private protected ApiCredential()
    {
    }

    /// <summary>A text beside a value that was sent that must not show in messages either, such as the password inside a Basic value.</summary>
    internal virtual string? HiddenIn(string value) => null;

    /// <summary>Whether another value may be had after the server refused one.</summary>
    internal virtual bool CanRenew => false;

    /// <summary>The value to send with one request, without the scheme's prefix.</summary>
    internal abstract ValueTask<string> GetValueAsync(in CredentialUse use, CancellationToken cancellationToken);

    /// <summary>The kind of credential, never the secret.</summary>
    public sealed override string ToString() => GetType().Name + " (value hidden)";
}
