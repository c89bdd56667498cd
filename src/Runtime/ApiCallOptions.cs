using System.Threading;

namespace ReduGen;

/// <summary>What the options of every operation share.</summary>
public abstract class ApiCallOptions
{
    /// <summary>Called by generated code.</summary>
    protected ApiCallOptions()
    {
    }

    /// <summary>
    /// Ends the call, as the method's own token does; either is enough. An operation's first optional parameter puts its options in front of the token:
    /// the conversion from a token to options keeps callers who gave only a token by position compiling, and meaning the same.
    /// </summary>
    public CancellationToken CancellationToken { get; set; }
}
