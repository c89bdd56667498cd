using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>The headers that the document gives an operation's successes. Implemented by generated code.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiHeaders<TSelf>
    where TSelf : struct, IApiHeaders<TSelf>
{
    /// <summary>Makes them of a response's.</summary>
    /// <param name="headers">The response's headers.</param>
    public static abstract TSelf From(ApiHeaders headers);
}
