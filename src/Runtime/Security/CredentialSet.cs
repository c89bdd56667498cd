using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace ReduGen.Security;

/// <summary>The credentials that a client was made with, and the choice among an operation's security alternatives.</summary>
internal sealed class CredentialSet(ApiClientOptions options, TokenClient tokens)
{
    private readonly string _optionsName = options.GetType().Name;
    private readonly bool _allowInsecureHttp = options.AllowInsecureHttp;
    private readonly Dictionary<string, ApiCredential> _credentials = options.SnapshotCredentials();

    /// <summary>The credentials that the operation sends to its first address: those of the first alternative that is wholly configured.</summary>
    /// <exception cref="InvalidOperationException">None is configured, or it would go over plain http to another machine.</exception>
    public ValueTask<AppliedCredential[]> ChooseAsync(ApiOperation operation, Uri address, CancellationToken cancellationToken)
    {
        bool anonymous = operation.Security.Count == 0;
        foreach (SecurityScheme[] alternative in operation.Security)
        {
            if (alternative.Length == 0)
            {
                anonymous = true;
            }
            else if (AreConfigured(alternative))
            {
                RefuseInsecure(operation, address);
                return AskAsync(operation, alternative, rejected: null, cancellationToken);
            }
        }

        return anonymous ? new ValueTask<AppliedCredential[]>([]) : throw Missing(operation);
    }

    /// <summary>Asks once more for credentials that the server refused; null where that gives nothing new.</summary>
    public async ValueTask<AppliedCredential[]?> RenewAsync(
        ApiOperation operation, AppliedCredential[] rejected, CancellationToken cancellationToken)
    {
        if (!Array.Exists(rejected, static credential => credential.Credential.CanRenew))
        {
            return null;
        }

        SecurityScheme[] schemes = Array.ConvertAll(rejected, static credential => credential.Scheme);
        AppliedCredential[] renewed = await AskAsync(operation, schemes, rejected, cancellationToken).ConfigureAwait(false);
        return renewed.AsSpan().SequenceEqual(rejected) ? null : renewed;
    }

    private async ValueTask<AppliedCredential[]> AskAsync(
        ApiOperation operation, SecurityScheme[] schemes, AppliedCredential[]? rejected, CancellationToken cancellationToken)
    {
        var applied = new AppliedCredential[schemes.Length];
        for (int i = 0; i < schemes.Length; i++)
        {
            ApiCredential credential = _credentials[schemes[i].Name];
            var use = new CredentialUse(operation, schemes[i], tokens, rejected?[i].Value);
            string value = await credential.GetValueAsync(use, cancellationToken).ConfigureAwait(false);
            applied[i] = new AppliedCredential(schemes[i], credential, value);
        }

        return applied;
    }

    private bool AreConfigured(SecurityScheme[] schemes)
    {
        foreach (SecurityScheme scheme in schemes)
        {
            if (!_credentials.ContainsKey(scheme.Name))
            {
                return false;
            }
        }

        return true;
    }

    private void RefuseInsecure(ApiOperation operation, Uri address)
    {
        if (!_allowInsecureHttp && address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            throw new InvalidOperationException(
                $"{operation} would send a credential to {address.Host} over plain http: "
                + $"use https, or set {_optionsName}.{nameof(ApiClientOptions.AllowInsecureHttp)}.");
        }
    }

    private InvalidOperationException Missing(ApiOperation operation)
    {
        string schemes = Join(operation, scheme => $"\"{scheme.Name}\"");
        string properties = Join(operation, scheme => $"{_optionsName}.{scheme.Property}");
        return new InvalidOperationException($"{operation} needs the security scheme {schemes}: set {properties}.");
    }

    private static string Join(ApiOperation operation, Func<SecurityScheme, string> text) =>
        string.Join(", or ", operation.Security.Select(alternative => string.Join(" and ", alternative.Select(text))));
}
