using System;
using System.Collections.Generic;
using ReduGen.Generated;

namespace ReduGen.Sending;

/// <summary>The addresses that a client was made with: its base address, and those of the servers that single operations have.</summary>
internal sealed class AddressSet(string optionsName, Uri baseAddress, IReadOnlyDictionary<ApiServer, Uri> own)
{
    private readonly RequestAddress _base = new(baseAddress);

    /// <summary>The address of a call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="target">Its path, which begins with a slash, and its query.</param>
    /// <exception cref="InvalidOperationException">The operation's server has no address.</exception>
    public Uri Of(ApiOperation operation, string target)
    {
        if (operation.Server is not { } server)
        {
            return _base.Of(target);
        }

        Uri address = own.GetValueOrDefault(server) ?? server.AddressBeside(baseAddress) ?? throw new InvalidOperationException(
            $"{operation} has a server of its own, whose address the document does not give: set {optionsName}.{server.Property}.");
        return new RequestAddress(address).Of(target);
    }
}
