using System;
using System.ComponentModel;
using ReduGen.Sending;

namespace ReduGen.Generated;

/// <summary>A server that the document names for some of its operations alone (OpenAPI 3.1, 4.8.9 and 4.8.10). Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiServer
{
    private readonly Uri? _address;
    private readonly string? _relative;

    /// <summary>Begins a server.</summary>
    /// <param name="property">The property of the options that holds its address.</param>
    /// <param name="url">Its URL, absolute or relative; null where the document gives none that could be called.</param>
    public ApiServer(string property, string? url)
    {
        Property = property;
        // The scheme has to be looked at: on Unix a path is an absolute URI too, of a file.
        bool isAbsolute = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && RequestAddress.IsHttp(address);
        _address = isAbsolute ? address : null;
        _relative = isAbsolute ? null : url;
    }

    internal string Property { get; }

    /// <summary>The document's address of it, where a relative one starts at the client's base address (RFC 3986, section 5); null if there is none.</summary>
    internal Uri? AddressBeside(Uri? baseAddress) =>
        _relative is not null && baseAddress is not null && Uri.TryCreate(baseAddress, _relative, out Uri? address) && RequestAddress.Fault(address) is null
            ? address
            : _address;

    /// <summary>The name of its property.</summary>
    public override string ToString() => Property;
}
