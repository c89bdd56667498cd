using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ReduGen.Generated;
using Xunit;
using static ReduGen.Runtime.Tests.JsonTexts.Reading;

namespace ReduGen.Runtime.Tests.JsonTexts;

/// <summary>Numbers of few digits have ways of their own to be read and written; what comes of it is what the framework's would give.</summary>
public sealed class JsonFractionTests
{
    [Fact]
    public void A_fraction_is_read_as_the_framework_reads_it()
    {
        foreach (string text in Texts())
        {
            Assert.Equal(Bits(float.Parse(text, CultureInfo.InvariantCulture)), Bits(Read($"[{text}]", Json.List(Json.Single))[0]));
            Assert.Equal(Bits(double.Parse(text, CultureInfo.InvariantCulture)), Bits(Read($"[{text}]", Json.List(Json.Double))[0]));
            Assert.Equal(Spelled(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)), Spelled(Read($"[{text}]", Json.List(Json.Decimal))[0]));
        }
    }

    [Fact]
    public void A_fraction_is_written_as_the_framework_writes_it()
    {
        foreach (string text in Texts())
        {
            float single = float.Parse(text, CultureInfo.InvariantCulture);
            double number = double.Parse(text, CultureInfo.InvariantCulture);
            foreach (float value in new[] { single, MathF.BitIncrement(single), MathF.BitDecrement(single) })
            {
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Written(value, Json.Single));
            }

            foreach (double value in new[] { number, Math.BitIncrement(number), Math.BitDecrement(number), single })
            {
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Written(value, Json.Double));
            }
        }
    }

    [Theory]
    [InlineData("01.5")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("-")]
    [InlineData("-.5")]
    [InlineData("1.5.5")]
    [InlineData("1.5x")]
    [InlineData("+1")]
    public void What_is_no_number_is_refused(string text)
    {
        Fault($"[{text}]", Json.List(Json.Single));
        Fault($"[{text}]", Json.List(Json.Double));
        Fault($"[{text}]", Json.List(Json.Decimal));
    }

    private static IEnumerable<string> Texts()
    {
        var random = new Random(1);
        string[] edges =
        [
            "0", "-0", "0.0", "-0.00", "1", "0.1", "-0.3", "1.10", "9.999999", "99999.95", "0.0001", "0.00001", "0.000099999", "9999.995", "10000", "999999.9999999",
            "16777216", "16777217", "16777219.5", "9007199254740993", "999999999999999", "1000000000", "1e0", "1E+2", "1.5e-3", "0.000001", "123456789012345.6",
        ];
        return edges.Concat(Enumerable.Range(0, 20_000).Select(index =>
        {
            string whole = random.NextInt64((long)Math.Pow(10, index % 9)).ToString(CultureInfo.InvariantCulture);
            string decimals = random.NextInt64((long)Math.Pow(10, index % 13)).ToString(CultureInfo.InvariantCulture);
            return $"{(index % 3 == 0 ? "-" : "")}{whole}.{decimals}";
        }));
    }

    private static string Written<T>(T value, JsonType<T> type) => Encoding.UTF8.GetString(JsonBody.Write(value, type));

    private static string Spelled(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Bits(float value) => BitConverter.SingleToInt32Bits(value);

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
