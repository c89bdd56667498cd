using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace ReduGen.Security;

/// <summary>The credentials that a client was made with, and the choice among an operation's security alternatives.</summary>
internal sealed class CredentialSet(string optionsName, bool allowInsecureHttp, IReadOnlyDictionary<SecurityScheme, ApiCredential> credentials)
{
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
            else if (Array.TrueForAll(alternative, credentials.ContainsKey))
            {
                RefuseInsecure(operation, address);
                return AskAsync(alternative, cancellationToken);
            }
        }

        return anonymous ? new ValueTask<AppliedCredential[]>([]) : throw Missing(operation);
    }

    private async ValueTask<AppliedCredential[]> AskAsync(SecurityScheme[] schemes, CancellationToken cancellationToken)
    {
        var applied = new AppliedCredential[schemes.Length];
        for (int i = 0; i < schemes.Length; i++)
        {
            ApiCredential credential = credentials[schemes[i]];
            string value = await credential.GetValueAsync(cancellationToken).ConfigureAwait(false);
            applied[i] = new AppliedCredential(schemes[i], credential, value);
        }

        return applied;
    }

    private void RefuseInsecure(ApiOperation operation, Uri address)
    {
        if (!allowInsecureHttp && address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            throw new InvalidOperationException(
                $"{operation} would send a credential to {address.Host} over plain http: "
                + $"use https, or set {optionsName}.{nameof(ApiClientOptions.AllowInsecureHttp)}.");
        }
    }

    private InvalidOperationException Missing(ApiOperation operation)
    {
        string schemes = Join(operation, scheme => $"\"{scheme.Name}\"");
        string properties = Join(operation, scheme => $"{optionsName}.{scheme.Property}");
        return new InvalidOperationException($"{operation} needs the security scheme {schemes}: set {properties}.");
    }

    private static string Join(ApiOperation operation, Func<SecurityScheme, string> text) =>
        string.Join(", or ", operation.Security.Select(alternative => string.Join(" and ", alternative.Select(text))));
}
