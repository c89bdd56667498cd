using System.Runtime.CompilerServices;
using Xunit.v3;

namespace ReduGen.Conformance.Kit;

/// <summary>A test that calls scenarios of Spector. It is there where the server is.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(ScenarioDiscoverer))]
internal sealed class ScenarioAttribute : FactAttribute
{
    /// <summary>A test of several scenarios.</summary>
    public ScenarioAttribute(string[] names, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Names = names;

    /// <summary>A test of one scenario.</summary>
    public ScenarioAttribute(string name, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : this([name], sourceFilePath, sourceLineNumber)
    {
    }

    /// <summary>The names of the scenarios, without what those of the class begin with.</summary>
    public IReadOnlyList<string> Names { get; }
}
