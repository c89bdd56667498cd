using System;
using System.ComponentModel;
using System.Linq;
using ReduGen.Sending;

namespace ReduGen.Generated;

/// <summary>
/// A server's URL template with the values of its variables (OpenAPI 3.1, 4.8.5). A value stands in the URL as it is, and cannot leave its part of it: one
/// within the host cannot end the host. Called by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServerUrl
{
    private const string AfterScheme = "://";

    private readonly string _template;
    private string _url;

    /// <summary>Begins a URL.</summary>
    /// <param name="template">The template.</param>
    public ServerUrl(string template) => _url = _template = template;

    /// <summary>Puts a variable's value in its places.</summary>
    /// <param name="variable">The variable's name.</param>
    /// <param name="value">Its value; null for the document's default.</param>
    /// <param name="defaultValue">The document's default.</param>
    /// <param name="allowed">The only values that the document allows; none where it allows any.</param>
    /// <exception cref="ArgumentException">The document does not allow the value, or it cannot stand there.</exception>
    public ServerUrl With(string variable, string? value, string defaultValue, params string[] allowed)
    {
        if (value is not null && allowed.Length > 0 && !allowed.Contains(value, StringComparer.Ordinal))
        {
            throw new ArgumentException($"The server variable \"{variable}\" cannot be \"{value}\": the document allows {string.Join(", ", allowed)}.");
        }

        string place = "{" + variable + "}";
        if (value is not null && value.AsSpan().IndexOfAny(Forbidden(place)) is >= 0 and var at)
        {
            throw new ArgumentException($"The server variable \"{variable}\" cannot hold '{value[at]}'.");
        }

        _url = _url.Replace(place, value ?? defaultValue, StringComparison.Ordinal);
        return this;
    }

    /// <summary>The address.</summary>
    /// <exception cref="ArgumentException">It is not an absolute http or https URI, or has a query, a fragment or user information.</exception>
    public Uri Address() => Checked(Uri.TryCreate(_url, UriKind.Absolute, out Uri? address) ? address : null);

    /// <summary>The address of a relative URL.</summary>
    /// <param name="host">The address that it starts at: where the document comes from.</param>
    /// <exception cref="ArgumentException">The address is none that a client can have.</exception>
    public Uri Address(Uri host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return Checked(host.IsAbsoluteUri && Uri.TryCreate(host, _url, out Uri? address) ? address : null);
    }

    private Uri Checked(Uri? address)
    {
        string? fault = address is null || address.Host.Length == 0 ? "must be an absolute http or https URI" : RequestAddress.Fault(address);
        return fault is null ? address! : throw new ArgumentException($"The server's address \"{_url}\" {fault}.");
    }

    // A variable may be the whole authority, its end or all that comes before the path.
    private string Forbidden(string place)
    {
        int at = _template.IndexOf(place, StringComparison.Ordinal);
        int authority = _template.IndexOf(AfterScheme, StringComparison.Ordinal);
        bool isInAuthority = authority >= 0 && at > authority && _template.IndexOf('/', authority + AfterScheme.Length) is var path && (path < 0 || at < path);
        return isInAuthority ? "/\\?#@" : "\\?#";
    }
}
