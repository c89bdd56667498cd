using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReduGen.Generated;
using ReduGen.Generator.Tests.Kit;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;
using static ReduGen.Runtime.Tests.JsonTexts.Reading;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonObjectTests
{
    private const string Complete = """
        {"id":"i-1","name":"web","status":"ACTIVE","state":"running","image_id":"im","flavor_id":"fl","created":"2026-11-23T08:15:30Z",
        "updated":"2026-11-23T10:15:30.5+02:00","metadata":{"isPublic":"true","zone":"eu-1"},"project_id":"p"}
        """;

    private static readonly JsonType<Instance> Type = Json.Model<Instance>();

    [Fact]
    public void A_complete_object_is_read()
    {
        Instance instance = Read(Complete, Type);

        Assert.Equal("i-1", instance.Id);
        Assert.Equal(InstanceStatus.Active, instance.Status);
        Assert.Same(InstanceStatus.Wire.Active, instance.Status.Value);
        Assert.Equal(new(2026, 11, 23, 8, 15, 30, default), instance.Created);
        Assert.Equal(new(2026, 11, 23, 8, 15, 30, 500, default), instance.Updated);
        Assert.Equal("eu-1", instance.Metadata.AdditionalProperties["zone"]);
        Assert.Null(instance.Note);
    }

    [Fact]
    public void An_unknown_enumeration_value_survives() =>
        Assert.Equal("MELTED", Read(Complete.Replace("ACTIVE", "MELTED", System.StringComparison.Ordinal), Type).Status.Value);

    [Fact]
    public void Members_come_in_any_order_and_shape()
    {
        Sample sample = Sample("""
             { "text" : "a" , "unknown" : [ { "x" : [ ] , "y" : { } } , -1.5e3 , true , false , null , "\u00e9" ] ,
               "int32" : 7 , "gr\u00f6\u00dfe" : 3 , "odd\"name" : "o" , "boolean" : true , "int32" : 8 }
            """);

        Assert.Equal("a", sample.Text);
        Assert.Equal(8, sample.Int32);
        Assert.Equal(3, sample.Size);
        Assert.Equal("o", sample.Odd);
        Assert.True(sample.Boolean);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(50)]
    public void Objects_of_a_list_may_each_have_an_order_of_their_own(int objectsWithOneOrder)
    {
        var random = new Random(7);
        (string Name, JsonNode? Value)[] members = [.. JsonNode.Parse(Complete)!.AsObject().Select(static member => (member.Key, member.Value))];
        var list = new JsonArray();
        for (int index = 0; index < 50; index++)
        {
            if (index % objectsWithOneOrder == 0)
            {
                random.Shuffle(members);
            }

            list.Add(new JsonObject([.. members.Select(static member => KeyValuePair.Create(member.Name, member.Value?.DeepClone()))]));
        }

        string expected = Written(Read(Complete, Type));

        foreach (string text in new[] { list.ToJsonString(), list.ToString() })
        {
            Assert.All(Read(text, Json.List(Type)), instance => Assert.Equal(expected, Written(instance)));
        }

        static string Written(Instance instance) => Encoding.UTF8.GetString(JsonBody.Write(instance, Type));
    }

    [Fact]
    public void A_name_that_is_not_ASCII_is_found() => Assert.Equal(4, Sample("""{"größe":4}""").Size);

    [Fact]
    public void A_missing_required_member_names_its_path() =>
        Assert.Equal(
            "$.project_id: the member \"project_id\" is missing (line 2, byte 85)",
            Fault(Complete.Replace(",\"project_id\":\"p\"", "", System.StringComparison.Ordinal), Type).Message);

    [Fact]
    public void All_missing_required_members_are_named() =>
        Assert.Equal(
            "$.name: the members \"name\", \"status\", \"state\", \"image_id\", \"flavor_id\", \"created\", \"updated\", \"metadata\", "
                + "\"project_id\" are missing (line 1, byte 9)",
            Fault("""{"id":""}""", Type).Message);

    [Fact]
    public void Null_for_a_required_member_names_its_path() =>
        Assert.Equal("$.id: expected a string, found null (line 1, byte 7)", Fault("""{"id":null}""", Type).Message);

    [Fact]
    public void Required_members_beyond_64_are_watched()
    {
        var wide = JsonBody.Write(Filled(), Json.Model<Wide>());
        string text = System.Text.Encoding.UTF8.GetString(wide);

        Assert.Equal(69, Read(text, Json.Model<Wide>()).M69);
        Assert.Equal(
            "the member \"m68\" is missing",
            Fault(text.Replace("\"m68\":68,", "", System.StringComparison.Ordinal), Json.Model<Wide>()).Reason);

        static Wide Filled()
        {
            string json = "{";
            for (int index = 69; index >= 0; index--)
            {
                json += $"{(index < 69 ? "," : "")}\"m{index}\":{index}";
            }

            return Read(json + "}", Json.Model<Wide>());
        }
    }

    [Fact]
    public void Additional_members_keep_their_order_and_the_last_of_one_name_counts()
    {
        string json = "{";
        for (int index = 0; index < 20; index++)
        {
            json += $"\"k{index % 12}\":{index},";
        }

        var map = Read(json.TrimEnd(',') + "}", Json.Map(Json.Int32));

        Assert.Equal(12, map.Count);
        Assert.Equal(19, map["k7"]);
        Assert.Equal(11, map["k11"]);
    }

    [Theory]
    [InlineData("""{"int32":1,}""", "$: expected a member name, found '}' (line 1, byte 12)")]
    [InlineData("""{,}""", "$: expected a member name or '}', found ',' (line 1, byte 2)")]
    [InlineData("""{"int32" 1}""", "$: expected ':', found a number (line 1, byte 10)")]
    [InlineData("""{"int32":1 "a":2}""", "$: expected ',' or '}', found a string (line 1, byte 12)")]
    [InlineData("""[]""", "$: expected an object, found an array (line 1, byte 1)")]
    [InlineData("""{"int32":1}x""", "$: expected the end of the JSON, found \"x\" (line 1, byte 12)")]
    [InlineData("""{"int32":""", "$.int32: the JSON ends too early (line 1, byte 10)")]
    [InlineData("<html>", "$: expected an object, found '<' (line 1, byte 1)")]
    [InlineData("", "$: the body is empty (line 1, byte 1)")]
    [InlineData(" \n ", "$: the body is empty (line 2, byte 2)")]
    [InlineData("""{"map":{"a b":{}}}""", "$.map[\"a b\"]: expected a number, found an object (line 1, byte 15)")]
    [InlineData("""{"numbers":[1,2,"3"]}""", "$.numbers[2]: expected a number, found a string (line 1, byte 17)")]
    [InlineData("""{"children":[{},{"int32":[]}]}""", "$.children[1].int32: expected a number, found an array (line 1, byte 26)")]
    [InlineData("{\"children\":[{},\n\n {\"boolean\":\"\"}]}", "$.children[1].boolean: expected a boolean, found a string (line 3, byte 13)")]
    [InlineData("""{"boolean":tru}""", "$.boolean: expected a value, found \"tru\" (line 1, byte 12)")]
    [InlineData("""{"unknown":[1,]}""", "$.unknown[1]: expected a value, found ']' (line 1, byte 15)")]
    public void A_fault_names_path_reason_and_place(string json, string message) => Assert.Equal(message, SampleFault(json));

    [Fact]
    public void Nesting_ends_at_64_levels_which_a_small_stack_has_room_for()
    {
        static string Nested(int depth) => string.Concat(System.Linq.Enumerable.Repeat("""{"children":[""", depth / 2))
            + (depth % 2 == 1 ? "{}" : "") + string.Concat(System.Linq.Enumerable.Repeat("]}", depth / 2));

        SmallStack.Run(() => Assert.NotNull(Sample(Nested(64))));
        SmallStack.Run(() => JsonBody.Write(Sample(Nested(64)), Json.Model<Sample>()));
        Assert.Contains("the JSON is nested deeper than 64 levels", SampleFault(Nested(65)), System.StringComparison.Ordinal);
        string element = "{\"element\":" + new string('[', 64) + new string(']', 64) + "}";
        Assert.Contains("the JSON is nested deeper than 64 levels", SampleFault(element), System.StringComparison.Ordinal);
        Assert.NotNull(Sample(element.Replace("[]", "0", System.StringComparison.Ordinal)).Element);
    }

    [Fact]
    public void A_fault_is_a_JsonException_with_path_and_place()
    {
        JsonException exception = Fault("{\n\"int32\":true}", Json.Model<Sample>());

        Assert.Equal("$.int32", exception.Path);
        Assert.Equal(1, exception.LineNumber);
        Assert.Equal(8, exception.BytePositionInLine);
    }

    [Fact]
    public void A_name_that_is_there_twice_counts_the_last_time_or_is_refused_in_every_kind_of_object()
    {
        AssertTwice("""{"b":2,"a":0,"\u0061":1}""", Json.Map(Json.Int32), static map => Assert.Equal(1, map["a"]));
        AssertTwice("""{"kind":"cat","name":"a","name":"b"}""", Json.Model<Pet>(), static pet => Assert.Equal("b", ((Cat)pet.Value!).Name));
        AssertTwice("""{"name":"a","name":"b"}""", Json.Model<Pet>(), static pet => Assert.Equal("b", ((Cat)pet.Value!).Name));
        AssertTwice("""{"kind":"fox","tail":[{"x":1,"x":2}]}""", Json.Model<Pet>(), static pet => Assert.IsType<JsonElement>(pet.Value));
        AssertTwice("""{"type":"salmon","name":"a","type":"shark","name":"b","teeth":3}""", Json.Model<Fish>(), static fish => Assert.IsType<Shark>(fish));
        AssertTwice("""{"type":"ray","name":"a","x":1,"x":2}""", Json.Model<Fish>(), static fish => Assert.Equal(2, ((UnknownFish)fish).AdditionalProperties["x"].GetInt32()));
        AssertTwice("""[{"leaves":1},{"leaves":1,"unknown":{"x":1,"x":2}}]""", Json.List(Json.Model<Branch>()), static list => Assert.Equal(1, list[1].Leaves));
    }

    private static void AssertTwice<T>(string json, JsonType<T> type, Action<T> last)
    {
        last(Read(json, type));

        var fault = Assert.Throws<JsonBodyException>(() => JsonBody.Read(Encoding.UTF8.GetBytes(json), type, JsonRules.None with { RefusesDuplicates = true }));

        Assert.Contains(" is there twice", fault.Message, StringComparison.Ordinal);
    }
}
