using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>What one call adds to its operation. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ApiRequest
{
    /// <summary>The path and query after the base address; it begins with a slash.</summary>
    internal string Target(ApiOperation operation) => operation.Path;
}
