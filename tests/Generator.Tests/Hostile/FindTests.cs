using System;
using System.IO;
using System.Linq;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Hostile;

/// <summary>What the fuzzer found (tests/Fuzz), made small: each of these documents once threw, hung or gave code that does not compile.</summary>
public sealed class FindTests
{
    private const string Prefix = "finds/";

    public static TheoryData<string> Finds =>
        [.. typeof(FindTests).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Finds))]
    public void A_find_stays_mended(string name)
    {
        using Stream stream = typeof(FindTests).Assembly.GetManifestResourceStream(name)!;
        CoreRun run = null!;
        SmallStack.Run(() => run = CoreRun.Of(new StreamReader(stream).ReadToEnd(), name, fake: "true"));

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Contains("REDU118", StringComparison.Ordinal));
        Assert.Equal([], TestProject.Problems(run.Compiled()).Select(Generate.Printed));
    }
}
