namespace ReduGen.Conformance.Kit;

/// <summary>Tests of one document, whose client each test gets fresh.</summary>
/// <typeparam name="TClient">The client that was generated from the document.</typeparam>
public abstract class SpectorTests<TClient>(TClient client) : SpectorTests
    where TClient : IDisposable
{
    /// <summary>The client.</summary>
    protected TClient Client { get; } = client;

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        Client.Dispose();
        return base.DisposeAsync();
    }
}
