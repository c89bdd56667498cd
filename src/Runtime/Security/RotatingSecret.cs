using System;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Security;

/// <summary>A secret that its owner may replace at any time, or that a provider gives anew for every request.</summary>
internal sealed class RotatingSecret
{
    private readonly string _kind;
    private readonly Func<CancellationToken, ValueTask<string>>? _provider;
    private volatile string? _value;

    public RotatingSecret(string kind, string value)
    {
        _kind = kind;
        _value = Checked(value);
    }

    public RotatingSecret(string kind, Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _kind = kind;
        _provider = provider;
    }

    public void Update(string value)
    {
        if (_provider is not null)
        {
            throw new InvalidOperationException($"The {_kind} comes from a provider and cannot be updated.");
        }

        _value = Checked(value);
    }

    public ValueTask<string> GetAsync(CancellationToken cancellationToken) =>
        _provider is null ? new ValueTask<string>(_value!) : AskAsync(_provider, cancellationToken);

    /// <summary>What a provider gave, if it can be sent.</summary>
    /// <exception cref="InvalidOperationException">It cannot.</exception>
    public static string Given(string kind, string? value) =>
        Fault(value) is { } fault ? throw new InvalidOperationException($"The provider's {kind} {fault}.") : value!;

    /// <summary>Why a text cannot be sent; null if it can.</summary>
    public static string? Fault(string? value)
    {
        if (value is null)
        {
            return "is null; look at the setting or environment variable that should hold it";
        }

        if (value.Length == 0)
        {
            return "is empty";
        }

        foreach (char c in value)
        {
            if (char.IsControl(c))
            {
                return "holds a line break or another control character";
            }
        }

        // White space at an end is no part of a header's value (RFC 9110, section 5.5): the server would see another key.
        return char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) ? "begins or ends with white space" : null;
    }

    private async ValueTask<string> AskAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken) =>
        Given(_kind, await provider(cancellationToken).ConfigureAwait(false));

    private string Checked(string value) => Fault(value) switch
    {
        null => value,
        var fault when value is null => throw new ArgumentNullException(nameof(value), $"The {_kind} {fault}."),
        var fault => throw new ArgumentException($"The {_kind} {fault}.", nameof(value)),
    };
}
