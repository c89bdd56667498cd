using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>What a driver's last run did again.</summary>
internal static class Steps
{
    /// <summary>The named steps with an output that is new or changed, and the files that were printed again.</summary>
    public static IReadOnlyList<string> Redone(GeneratorDriver driver)
    {
        GeneratorRunResult run = driver.GetRunResult().Results.Single();
        IEnumerable<string> steps = TrackingNames.All.Where(name =>
            run.TrackedSteps.TryGetValue(name, out var all) && all.SelectMany(static step => step.Outputs).Any(static output => IsRedone(output.Reason)));
        IEnumerable<string> outputs = run.TrackedOutputSteps
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Where(static output => IsRedone(output.Reason))
            .Select(static _ => "Output");
        return [.. steps.Concat(outputs)];
    }

    private static bool IsRedone(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
}
