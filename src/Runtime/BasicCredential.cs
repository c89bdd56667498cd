using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Security;

namespace ReduGen;

/// <summary>A user and password, sent as <c>Authorization: Basic …</c> in UTF-8 (RFC 7617).</summary>
public sealed class BasicCredential : ApiCredential
{
    private readonly string _value;
    private readonly string _password;

    /// <summary>Makes the credential of a user and a password.</summary>
    /// <param name="user">The user's id; it cannot hold a colon (RFC 7617, section 2).</param>
    /// <param name="password">The password; it may be empty.</param>
    /// <exception cref="ArgumentException">One of them is null or holds a control character, or the user holds a colon.</exception>
    public BasicCredential(string user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(password);
        if (user.Contains(':'))
        {
            throw new ArgumentException("The user of a Basic credential cannot hold a colon.", nameof(user));
        }

        RefuseControlCharacters(user, nameof(user));
        RefuseControlCharacters(password, nameof(password));
        _password = password;
        _value = Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password));
    }

    internal override string? HiddenText => _password;

    internal override ValueTask<string> GetValueAsync(in CredentialUse use, CancellationToken cancellationToken) => new(_value);

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
