using Xunit.Sdk;
using Xunit.v3;

namespace ReduGen.Conformance.Kit;

/// <summary>Finds no scenario without a server: one test says so, in place of some hundred that are skipped.</summary>
internal sealed class ScenarioDiscoverer : FactDiscoverer
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        SpectorServer.IsRunning ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
