using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class TypeInfoResolverTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = ApiJsonTypeInfoResolver.Default };

    [Fact]
    public void A_model_is_read_and_written() => Assert.Equal("""{"int32":1}""", Again<Sample>("""{"int32":1}"""));

    [Fact]
    public void An_enumeration_is_read_and_written_and_may_be_null()
    {
        Assert.Equal("\"ACTIVE\"", Again<InstanceStatus>("\"ACTIVE\""));
        Assert.Equal("\"ACTIVE\"", Again<InstanceStatus?>("\"ACTIVE\""));
        Assert.Equal("null", Again<InstanceStatus?>("null"));
    }

    [Fact]
    public void Every_list_of_a_model_is_read_and_written()
    {
        const string List = """[{"int32":1},{"int32":2}]""";

        Assert.Equal(List, Again<Sample[]>(List));
        Assert.Equal(List, Again<List<Sample>>(List));
        Assert.Equal(List, Again<IList<Sample>>(List));
        Assert.Equal(List, Again<IReadOnlyList<Sample>>(List));
        Assert.Equal(List, Again<IEnumerable<Sample>>(List));
        Assert.Equal("[\"ACTIVE\"]", Again<IReadOnlyList<InstanceStatus>>("[\"ACTIVE\"]"));
    }

    [Fact]
    public void Every_map_of_a_model_is_read_and_written()
    {
        const string Map = """{"a":{"int32":1}}""";

        Assert.Equal(Map, Again<Dictionary<string, Sample>>(Map));
        Assert.Equal(Map, Again<IDictionary<string, Sample>>(Map));
        Assert.Equal(Map, Again<IReadOnlyDictionary<string, Sample>>(Map));
    }

    [Fact]
    public void Another_type_is_left_to_the_next_resolver()
    {
        Assert.Null(ApiJsonTypeInfoResolver.Default.GetTypeInfo(typeof(string), Options));
        Assert.Null(ApiJsonTypeInfoResolver.Default.GetTypeInfo(typeof(List<string>), Options));
        Assert.Null(ApiJsonTypeInfoResolver.Default.GetTypeInfo(typeof(Dictionary<int, Sample>), Options));

        var chain = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ApiJsonTypeInfoResolver.Default, new DefaultJsonTypeInfoResolver()),
        };
        Assert.Equal("""{"Item":{"int32":1}}""", JsonSerializer.Serialize(new Holder(new Sample { Int32 = 1 }), chain));
    }

    private static string Again<T>(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, Options), Options);

    private sealed record Holder(Sample Item);
}
