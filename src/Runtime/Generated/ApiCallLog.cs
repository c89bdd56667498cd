using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>What a client writes into its project's log. Generated where the project has one; nothing that it is given holds a credential.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiCallLog
{
    /// <summary>A call ended in a success.</summary>
    /// <param name="operation">The operation's method and path template.</param>
    /// <param name="status">The response's status.</param>
    /// <param name="attempts">How often it was sent.</param>
    /// <param name="milliseconds">How long it took.</param>
    public abstract void Ended(string operation, int status, int attempts, double milliseconds);

    /// <summary>A call waits to be sent again.</summary>
    /// <param name="operation">The operation's method and path template.</param>
    /// <param name="cause">The status, or the kind of failure.</param>
    /// <param name="attempts">How often it was sent.</param>
    /// <param name="milliseconds">How long it waits.</param>
    public abstract void Repeats(string operation, string cause, int attempts, double milliseconds);

    /// <summary>A call ended in an error.</summary>
    /// <param name="message">What happened, beginning with the operation.</param>
    /// <param name="attempts">How often it was sent.</param>
    /// <param name="milliseconds">How long it took.</param>
    public abstract void Failed(string message, int attempts, double milliseconds);
}
