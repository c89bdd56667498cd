using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using ReduGen.Generated;

namespace ReduGen.Sending;

/// <summary>The addresses that a client was made with: its base address, and those of the servers that single operations have.</summary>
internal sealed class AddressSet(string optionsName, Uri baseAddress, IReadOnlyDictionary<ApiServer, Uri> own)
{
    private readonly RequestAddress _base = new(baseAddress);

    // Making a Uri and its text is 3 % of a call for ten small objects, and most operations without parameters are called more than once.
    private readonly ConcurrentDictionary<ApiOperation, Uri> _plain = new();

    /// <summary>The address of a call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What the call adds to its path.</param>
    /// <exception cref="InvalidOperationException">The operation's server has no address, or a parameter of the path no value.</exception>
    /// <exception cref="ArgumentException">A parameter's value cannot stand in the path.</exception>
    public Uri Of(ApiOperation operation, ApiRequest request)
    {
        if (!request.IsPlain)
        {
            return Of(operation, request.Target(operation));
        }

        if (!_plain.TryGetValue(operation, out Uri? address))
        {
            address = _plain.GetOrAdd(operation, Of(operation, request.Target(operation)));
        }

        return address;
    }

    private Uri Of(ApiOperation operation, string target)
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
