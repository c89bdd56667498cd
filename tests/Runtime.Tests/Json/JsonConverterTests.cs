using System.Collections.Generic;
using System.Text.Json;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonConverterTests
{
    [Fact]
    public void System_Text_Json_reads_and_writes_a_model_by_its_own_code()
    {
        var samples = JsonSerializer.Deserialize<List<Sample>>("""[{"int32":1,"größe":2}, null]""")!;

        Assert.Equal(2, samples[0].Size);
        Assert.Null(samples[1]);
        Assert.Equal("""[{"int32":1,"größe":2},null]""", JsonSerializer.Serialize(samples));
    }

    [Fact]
    public void Comments_that_System_Text_Json_allows_are_left_out()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        Assert.Equal(1, JsonSerializer.Deserialize<Sample>("""{"int32":1,/* one */"element":[1,/* x */],}""", options)!.Int32);
    }

    [Fact]
    public void An_enumeration_is_a_value_and_a_key()
    {
        var counts = JsonSerializer.Deserialize<Dictionary<InstanceStatus, InstanceStatus>>("""{"ACTIVE":"NEW"}""")!;

        Assert.Equal("NEW", counts[InstanceStatus.Active].Value);
        Assert.Equal("""{"ACTIVE":"NEW"}""", JsonSerializer.Serialize(counts));
    }

    [Fact]
    public void A_fault_is_a_JsonException() =>
        Assert.StartsWith(
            "$.int32: expected a number, found a string",
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Sample>("""{"int32":""}""")).Message,
            System.StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_a_JsonException() =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Sample>("""{"text":"\ud800"}"""));
}
