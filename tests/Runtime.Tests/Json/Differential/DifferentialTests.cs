using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <summary>
/// Our reader against Utf8JsonReader: over texts mutated by a seed and cut into pieces of 1 to 40 bytes, both accept the same ones and
/// read the same values. The environment variable REDUGEN_DIFFERENTIAL sets how many texts each test reads.
/// </summary>
public sealed class DifferentialTests
{
    private const string Instance = """
        {"id":"i-1","name":"web","status":"ACTIVE","state":"running","image_id":"im","flavor_id":"fl","created":"2026-11-23T08:15:30Z",
        "updated":"2026-11-23T10:15:30.123+02:00","metadata":{"isPublic":"true","enableSSH":"no","floatingIp":"10.0.0.1","zone":"eu"},"note":null,"project_id":"p"}
        """;

    private const string Shuffled = """
         {
           "project_id" : "é",
           "metadata" : { "zone" : "日本" , "isPublic" : null },
           "unknown" : [ 1.5 , { "a" : [ ] } , "\u0041" , true ] ,
           "\u0069d" : "escaped \"\n\\ \ud83d\ude00",
           "updated" : "2026-11-23 08:15:30+0000", "created" : "2026-11-23",
           "flavor_id" : "", "image_id" : "0123456789012345678901234567890123456789", "state" : "s", "status" : "NEW", "name" : "n", "id" : "last"
         }
        """;

    private const string Numbers = """
        {"sbyte":-128,"byte":255,"int16":-1,"uint16":65535,"int32":-2147483648,"uint32":4294967295,"int64":-9223372036854775808,
        "uint64":18446744073709551615,"single":3.4e38,"double":-1.7976931348623157e308,"decimal":79228162514264337593543950335,"boolean":true,"numbers":[0,-0,1.0,1e2,120e-1],
        "map":{"a":1,"\u0062":2,"a":3},"größe":5}
        """;

    private const string Formats = """
        {"datetime":"2026-12-31T23:59:60.123456789-05:30","date":"2026-02-28","guid":"01234567-89ab-cdef-0123-456789ABCDEF","bytes":"+/8=","element":{"x":[1,"é",null]},
        "maybe":["a",null,"\u00e9"],"children":[{"int32":1},{"text":"t","odd\"name":"o","skip":{"a":[[]]}}],"text":"plain","boolean":false}
        """;

    private const string Pets = """
        "Rex",{"kind":"cat","name":"Tom","lives":9},{"kind":"dog","bark":"wow","friends":["é",{"name":"Kit"},[1,2]],"rival":{"kind":"cat","name":"Tom"},"age":3},
        {"kind":"fox","tail":[{}]},{"bark":"\u0061","k\u0069nd":7},{"name":"n","x":[1.5,null]},[1,-2],["a"],true,null
        """;

    private const string Fishes = """
        {"type":"salmon","name":"Sam","river":"Rhine"},{"teeth":300,"name":"é","prey":{"type":"shark","name":"s","teeth":3,"prey":{"type":"salmon","name":"p"}},"type":"shark"},
        {"name":"Odd","type":"ray","wings":[1,{"a":null}]},{"name":"\u0061","type":"salmon","x":{"type":"shark"},"t\u0079pe":"none"}
        """;

    private static readonly int Texts =
        int.Parse(Environment.GetEnvironmentVariable("REDUGEN_DIFFERENTIAL") ?? "20000", CultureInfo.InvariantCulture);

    [Fact]
    public Task Instances_are_read_as_by_Utf8JsonReader() => Compare(
        [$"[{Instance}]", $"[{Instance},{Instance}]", $"\uFEFF [ {Shuffled} , {Instance} ] ", $"[{Shuffled}]", "[]"],
        Json.Model<Instance>(),
        OracleModels.Instance);

    [Fact]
    public Task Values_of_every_kind_are_read_as_by_Utf8JsonReader() => Compare(
        [$"[{Numbers}]", $"[{Formats},{{}}]", $"[{Numbers},{Formats}]", Nested(62), Nested(63), Nested(64), Nested(65), Open(63), Open(64)],
        Json.Model<Sample>(),
        OracleModels.Sample);

    [Fact]
    public Task Unions_choose_as_by_Utf8JsonReader() => Compare(
        [$"[{Pets}]", .. Pets.Split(",\n").Select(static pets => $"[ {pets} ]"), "[{\"kind\":\"cat\",\"name\":\"\"}]"],
        Json.Model<Pet>(),
        OracleUnions.Pet);

    [Fact]
    public Task Base_classes_choose_as_by_Utf8JsonReader() => Compare(
        [$"[{Fishes}]", .. Fishes.Split(",\n").Select(static fishes => $"[ {fishes} ]")],
        Json.Model<Fish>(),
        OracleUnions.Fish);

    private static string Nested(int depth) => $"[{{\"skip\":{new string('[', depth - 2)}{new string(']', depth - 2)}}}]";

    private static string Open(int depth) => $"[{{\"element\":{new string('[', depth - 2)}1{new string(']', depth - 2)}}}]";

    private static async Task Compare<T>(string[] texts, JsonType<T> type, OracleRead<T> oracle)
        where T : class
    {
        JsonType<IReadOnlyList<T>> list = Json.List(type);
        List<byte[]> originals = [.. texts.Select(Encoding.UTF8.GetBytes)];
        int accepted = 0;
        for (int seed = 0; seed < Texts; seed++)
        {
            var mutation = new Mutation(seed);
            byte[] text = seed < originals.Count ? originals[seed] : mutation.Mutate(originals);
            int chunk = 1 + mutation.Next(40);
            string? expected = Written(
                OracleModels.Read(text, (ref Utf8JsonReader json) => Oracle.List(ref json, oracle) ?? throw new JsonException()), list);
            string? whole = Written(TryRead(() => JsonBody.Read(text, list)), list);
            string? pieces = Written(await TryReadAsync(async () => await Reading.ListAsync(text, chunk, type)), list);
            if (expected != whole || expected != pieces)
            {
                Assert.Fail($"seed {seed}, chunk {chunk}: {Encoding.UTF8.GetString(text)}\noracle: {expected}\nwhole:  {whole}\npieces: {pieces}");
            }

            accepted += expected is null ? 0 : 1;
        }

        // A harness that only sees refusals proves nothing.
        Assert.InRange(accepted, Texts / 10, Texts * 9 / 10);
    }

    private static string? Written<T>(IReadOnlyList<T>? value, JsonType<IReadOnlyList<T>> type) =>
        value is null ? null : Encoding.UTF8.GetString(JsonBody.Write(value, type));

    private static IReadOnlyList<T>? TryRead<T>(Func<IReadOnlyList<T>> read)
    {
        try
        {
            return read();
        }
        catch (JsonBodyException)
        {
            return null;
        }
    }

    private static async Task<IReadOnlyList<T>?> TryReadAsync<T>(Func<Task<IReadOnlyList<T>>> read)
    {
        try
        {
            return await read();
        }
        catch (JsonBodyException)
        {
            return null;
        }
    }
}
