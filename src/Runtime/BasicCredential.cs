using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Security;

namespace ReduGen;

/// <summary>A user and password, sent as <c>Authorization: Basic …</c> in UTF-8 (RFC 7617).</summary>
public sealed class BasicCredential : ApiCredential
{
    private readonly Func<CancellationToken, ValueTask<(string User, string Password)>>? _provider;
    private volatile string? _value;

    /// <summary>A user and a password that stay until <see cref="Update"/> replaces them.</summary>
    /// <param name="user">The user's id; it cannot hold a colon (RFC 7617, section 2).</param>
    /// <param name="password">The password; it may be empty.</param>
    /// <exception cref="ArgumentException">One of them is null or holds a control character, or the user holds a colon.</exception>
    public BasicCredential(string user, string password) => _value = Encode(user, password);

    /// <summary>A user and a password that are asked for before every request.</summary>
    /// <param name="provider">Gives both; it should answer from a cache, since every call waits for it. What it throws reaches the caller.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public BasicCredential(Func<CancellationToken, ValueTask<(string User, string Password)>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
    }

    /// <summary>Replaces both for every request that starts from now on; the client stays as it is.</summary>
    /// <param name="user">The new user's id.</param>
    /// <param name="password">The new password.</param>
    /// <exception cref="ArgumentException">As the constructor.</exception>
    /// <exception cref="InvalidOperationException">They come from a provider.</exception>
    public void Update(string user, string password) => _value = _provider is null
        ? Encode(user, password)
        : throw new InvalidOperationException("User and password come from a provider and cannot be updated.");

    internal override string HiddenIn(string value)
    {
        string both = Encoding.UTF8.GetString(Convert.FromBase64String(value));
        return both[(both.IndexOf(':') + 1)..];
    }

    internal override ValueTask<string> GetValueAsync(in CredentialUse use, CancellationToken cancellationToken) =>
        _provider is null ? new ValueTask<string>(_value!) : AskAsync(_provider, cancellationToken);

    private static async ValueTask<string> AskAsync(
        Func<CancellationToken, ValueTask<(string User, string Password)>> provider, CancellationToken cancellationToken)
    {
        (string user, string password) = await provider(cancellationToken).ConfigureAwait(false);
        try
        {
            return Encode(user, password);
        }
        catch (ArgumentException fault)
        {
            throw new InvalidOperationException("What the provider gives cannot be sent: " + fault.Message, fault);
        }
    }

    private static string Encode(string user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(password);
        if (user.Contains(':'))
        {
            throw new ArgumentException("The user of a Basic credential cannot hold a colon.", nameof(user));
        }

        RefuseControlCharacters(user, nameof(user));
        RefuseControlCharacters(password, nameof(password));
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password));
    }

    private static void RefuseControlCharacters(string value, string parameter)
    {
        foreach (char c in value)
        {
            if (char.IsControl(c))
            {
                throw new ArgumentException("A Basic credential cannot hold control characters.", parameter);
            }
        }
    }
}
