using System;
using System.Globalization;
using System.Threading.Tasks;
using Xunit;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <summary>
/// Our reader against Utf8JsonReader. The environment variable REDUGEN_DIFFERENTIAL sets how many texts each test reads; the program
/// tests/Differential goes on for as long as it is told to.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly int Texts =
        int.Parse(Environment.GetEnvironmentVariable("REDUGEN_DIFFERENTIAL") ?? "20000", CultureInfo.InvariantCulture);

    [Fact]
    public Task Instances_are_read_as_by_Utf8JsonReader() => Compare(DifferentialCases.Instances);

    [Fact]
    public Task Values_of_every_kind_are_read_as_by_Utf8JsonReader() => Compare(DifferentialCases.Values);

    [Fact]
    public Task Unions_choose_as_by_Utf8JsonReader() => Compare(DifferentialCases.Unions);

    [Fact]
    public Task Base_classes_choose_as_by_Utf8JsonReader() => Compare(DifferentialCases.BaseClasses);

    // A harness that only sees refusals proves nothing.
    private static async Task Compare(DifferentialCase texts) => Assert.InRange(await texts.CompareAsync(0, Texts), Texts / 10, Texts * 9 / 10);
}
