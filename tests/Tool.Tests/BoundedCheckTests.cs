using System;
using System.Threading;
using ReduGen.Tool.Checking;

namespace ReduGen.Tool.Tests;

/// <summary>Documents that make the generator fail or hang.</summary>
public sealed class BoundedCheckTests
{
    [Fact]
    public void An_exception_breaks_the_document_and_names_its_stage()
    {
        DocumentReport report = BoundedCheck.Run(
            "a.yaml",
            TimeSpan.FromMinutes(1),
            static (clock, _) => clock.Run<DocumentReport>(Stage.Build, static () => throw new InvalidOperationException("No luck.")),
            CancellationToken.None);

        Assert.Equal(Verdict.Broken, report.Verdict);
        Assert.StartsWith("build threw System.InvalidOperationException: No luck. (at ReduGen.Tool.Tests.BoundedCheckTests", Assert.Single(report.Faults));
    }

    [Fact]
    public void A_document_that_asks_for_the_time_is_ended_in_time()
    {
        DocumentReport report = BoundedCheck.Run(
            "a.yaml",
            TimeSpan.FromMilliseconds(50),
            static (clock, cancellation) => clock.Run<DocumentReport>(Stage.Read, () =>
            {
                cancellation.WaitHandle.WaitOne();
                throw new OperationCanceledException(cancellation);
            }),
            CancellationToken.None);

        Assert.Equal("read was not done within 0.05 s", Assert.Single(report.Faults));
    }

    [Fact]
    public void A_document_that_never_ends_is_left_behind()
    {
        DocumentReport report = BoundedCheck.Run(
            "a.yaml",
            TimeSpan.FromMilliseconds(50),
            static (clock, _) => clock.Run<DocumentReport>(Stage.Emit, static () =>
            {
                Thread.Sleep(Timeout.Infinite);
                throw new InvalidOperationException();
            }),
            CancellationToken.None);

        Assert.Equal(Verdict.Broken, report.Verdict);
        Assert.Equal("emit was not done within 0.05 s", Assert.Single(report.Faults));
    }
}
