using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;
using static ReduGen.Runtime.Tests.JsonTexts.Reading;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonUnionTests
{
    private const string Pets = """
        ["Rex",{"kind":"cat","name":"Tom","lives":9},{"kind":"dog","bark":"wow","friends":["Rex",{"kind":"cat","name":"Kit"},[1,2]],
        "rival":{"kind":"cat","name":"Tom"},"age":3},{"kind":"fox","tail":[{}]},{"kind":null},[1,2],["a"],7,true,null]
        """;

    private const string Fishes = """
        [{"type":"salmon","name":"Sam","river":"Rhine"},{"type":"shark","name":"Sharky","teeth":300,"prey":{"type":"shark","name":"Small",
        "teeth":3,"prey":{"type":"salmon","name":"Sue"}}},{"name":"Odd","type":"ray","wings":[1,{"a":null}]}]
        """;

    [Theory]
    [InlineData("\"Rex\"", typeof(string))]
    [InlineData("""{"name":"Tom","kind":"cat"}""", typeof(Cat))]
    [InlineData("""{"kind":"dog","name":"Tom","kind":"cat"}""", typeof(Cat))]
    [InlineData("""{"k\u0069nd":"c\u0061t","name":"Tom"}""", typeof(Cat))]
    [InlineData("""{ "name" : "Tom" , "x" : [ { "kind" : "dog" } ] , "kind" : "cat" }""", typeof(Cat))]
    [InlineData("""{"bark":"wow"}""", typeof(Dog))]
    [InlineData("""{"kind":"wolf","b\u0061rk":"wow"}""", typeof(Dog))]
    [InlineData("""{"name":"Tom"}""", typeof(Cat))]
    [InlineData("""{"name":1}""", typeof(JsonElement))]
    [InlineData("""{"kind":7}""", typeof(JsonElement))]
    [InlineData("[1,2]", typeof(List<int>))]
    [InlineData("[1,2.5]", typeof(JsonElement))]
    [InlineData("12", typeof(JsonElement))]
    [InlineData("null", typeof(JsonElement))]
    public void A_union_chooses_its_type_by_the_value(string json, Type type) =>
        Assert.IsType(type, Read(json, Json.Model<Pet>()).Value);

    [Fact]
    public void A_union_is_written_as_it_was_read()
    {
        Assert.Equal(Flat(Pets), Written(Read(Pets, Json.List(Json.Model<Pet>())), Json.List(Json.Model<Pet>())));
        Assert.Equal("""{"a":"Rex","b":[]}""", Written(Read("""{"a":"Rex", "b":[]}""", Json.Map(Json.Model<Pet>())), Json.Map(Json.Model<Pet>())));
        Assert.Equal("7", Written(Read("7", Json.Model<Pet>()), Json.Model<Pet>()));
    }

    [Fact]
    public void A_base_class_chooses_its_variant_and_writes_it()
    {
        IReadOnlyList<Fish> fish = Read(Fishes, Json.List(Json.Model<Fish>()));

        Assert.Equal("Rhine", Assert.IsType<Salmon>(fish[0]).River);
        Assert.Equal("Sue", Assert.IsType<Salmon>(Assert.IsType<Shark>(Assert.IsType<Shark>(fish[1]).Prey).Prey).Name);
        Assert.Equal("ray", Assert.IsType<UnknownFish>(fish[2]).AdditionalProperties["type"].GetString());
        Assert.Equal(Flat(Fishes), Written(fish, Json.List(Json.Model<Fish>())));
        Assert.Equal("""{"type":"salmon","name":"Sam"}""", Written(new Salmon { Name = "Sam" }, Json.Model<Salmon>()));
        Assert.Equal("""{"type":"salmon","name":"Sam"}""", Written(new Salmon { Name = "Sam" }, Json.Model<Fish>()));
    }

    [Fact]
    public async Task Unions_and_base_classes_are_read_in_pieces_of_every_length()
    {
        for (int chunk = 1; chunk <= 40; chunk++)
        {
            Assert.Equal(Flat(Pets), Written(await ListAsync(Encoding.UTF8.GetBytes(Pets), chunk, Json.Model<Pet>()), Json.List(Json.Model<Pet>())));
            Assert.Equal(Flat(Fishes), Written(await ListAsync(Encoding.UTF8.GetBytes(Fishes), chunk, Json.Model<Fish>()), Json.List(Json.Model<Fish>())));
        }
    }

    [Fact]
    public void System_Text_Json_reads_and_writes_unions_and_base_classes()
    {
        Assert.Equal(Flat(Pets).Replace(",null]", "]", StringComparison.Ordinal), JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Pet>>(Pets)!.SkipLast(1)));
        Assert.Equal(Flat(Fishes), JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Fish>>(Fishes)));
    }

    [Theory]
    [InlineData("""[{"kind":"cat","name":"a","lives":"x"}]""", "$[0].lives: expected a number, found a string (line 1, byte 35)")]
    [InlineData("""["a",{"kind":"dog"}]""", "$[1].bark: the member \"bark\" is missing (line 1, byte 19)")]
    [InlineData("""[{"name":"a","lives":tru}]""", "$[0].lives: expected a value, found \"tru\" (line 1, byte 22)")]
    [InlineData("""[{"name":"a","kind":"\ud800"}]""", "$[0].kind: the string has half a surrogate pair (line 1, byte 21)")]
    [InlineData("[x]", "$[0]: expected a value, found \"x\" (line 1, byte 2)")]
    [InlineData("[{\"kind\":\"cat\"", "$[0]: the JSON ends too early (line 1, byte 15)")]
    public async Task A_fault_in_a_union_names_its_path(string json, string message)
    {
        Assert.Equal(message, Fault(json, Json.List(Json.Model<Pet>())).Message);
        for (int chunk = 1; chunk < 8; chunk++)
        {
            var exception = await Assert.ThrowsAsync<JsonBodyException>(
                async () => await ListAsync(Encoding.UTF8.GetBytes(json), chunk, Json.Model<Pet>()));
            Assert.Equal(message, exception.Message);
        }
    }

    [Theory]
    [InlineData("""[{"name":"a"},{"name":"Tom","new":1}]""", "$[1]: the member \"new\" is not in the document (line 1, byte 29)")]
    [InlineData("""[{"kind":"cat","name":"Tom","new":1}]""", "$[0]: the member \"new\" is not in the document (line 1, byte 29)")]
    [InlineData("""[{"name":1,"new":1}]""", null)]
    [InlineData("""[{"name":"Tom"},[1,2],"Rex"]""", null)]
    public async Task A_strict_reader_refuses_what_the_chosen_variant_does_not_know(string json, string? message)
    {
        JsonRules strict = JsonRules.None with { RefusesUnknown = true };
        for (int chunk = 1; chunk < 50; chunk++)
        {
            Exception? fault = await Record.ExceptionAsync(async () => await JsonBody.ReadAsync(
                new ChunkedStream(Encoding.UTF8.GetBytes(json), chunk), null, Json.List(Json.Model<Pet>()), strict, TestContext.Current.CancellationToken));

            Assert.Equal(message, fault?.Message);
        }
    }

    [Theory]
    [InlineData("""{"leaves":1,"new":1}""", "$")]
    [InlineData("""{"child":{"leaves":1,"new":1},"leaves":1}""", "$.child")]
    [InlineData("""{"child":{"leaves":1,"new":1}}""", "$.child")]
    [InlineData("""{"child":{"child":{"child":[{"new":1}]},"leaves":1},"leaves":1}""", "$.child.child.child[0]")]
    public void A_strict_reader_looks_into_unions_in_unions(string json, string path)
    {
        JsonRules strict = JsonRules.None with { RefusesUnknown = true };

        var fault = Assert.Throws<JsonBodyException>(() => JsonBody.Read(Encoding.UTF8.GetBytes(json), Json.Model<Tree>(), strict));

        Assert.Equal(path, fault.JsonPath);
        Assert.NotNull(Read(json, Json.Model<Tree>()));
    }

    [Fact]
    public void A_union_in_a_union_is_not_read_again_and_again()
    {
        string json = string.Concat(Enumerable.Repeat("""{"child":""", 62)) + "[[1]]" + new string('}', 62);

        Assert.Equal(json, Written(Read(json, Json.Model<Tree>()), Json.Model<Tree>()));
        Assert.IsType<Twig>(Read(json, Json.Model<Tree>()).Value);
        Assert.IsType<Branch>(Read("""{"child":{"child":{}},"leaves":1}""", Json.Model<Tree>()).Value);
    }

    private static string Written<T>(T value, JsonType<T> type) => Encoding.UTF8.GetString(JsonBody.Write(value, type));

    private static string Flat(string json) => json.Replace("\n", "", StringComparison.Ordinal);
}
