using Xunit.v3;

namespace ReduGen.Conformance.Kit;

/// <summary>Tests that call the server: what a call gives back is asserted in the test, and behind it that the request was right.</summary>
public abstract class SpectorTests : IAsyncLifetime
{
    /// <inheritdoc/>
    public virtual ValueTask InitializeAsync() => default;

    /// <summary>Asserts that the server counts each scenario of the test as passed.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        IReadOnlyDictionary<string, string> coverage = await SpectorServer.CoverageAsync();
        var method = (IXunitTestMethod)TestContext.Current.TestMethod!;
        Assert.All(ScenariosAttribute.Of(method.Method), name => Assert.Equal((name, "pass"), (name, coverage[name])));
    }
}
