using System.Collections.Generic;
using System.Linq;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <summary>The texts that mutations start from, with what reads them.</summary>
internal static class DifferentialCases
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

    private const string Indented = """
                            {
                                "name": "in no order",
                                "id": "i-2",  "project_id":
                                    "p",
                                "ID": 1, "na": 2, "names": 3,
                                "state": "s", "status": "ACTIVE", "flavor_id": "f", "image_id": "i",
                                "updated": "2026-11-23T08:15:30Z", "created": "2026-11-23T08:15:30Z",
                                "metadata": {
                                    "zone": "eu",
                                    "enableSSH": "no"
                                }
                            }
        """;

    private const string Reordered = """
        {"status":"BUILD","id":"i-3","name":"n","metadata":{"zone":"eu","floatingIp":"::1","isPublic":"no"},"updated":"2026-11-23T08:15:30Z","created":"2026-11-23T08:15:30Z", "new":1,
        "flavor_id":"f","state":"s","image_id":"i","project_id":"p"}
        """;

    private const string Numbers = """
        {"sbyte":-128,"byte":255,"int16":-1,"uint16":65535,"int32":-2147483648,"uint32":4294967295,"int64":-9223372036854775808,
        "uint64":18446744073709551615,"single":3.4e38,"double":-1.7976931348623157e308,"decimal":79228162514264337593543950335,"boolean":true,"numbers":[0,-0,1.0,1e2,120e-1],
        "map":{"a":1,"\u0062":2,"a":3},"größe":5}
        """;

    private const string Fractions = """
        {"single":0.125,"double":-52.520008,"decimal":1.10,"int32":7},{"single":-118.211,"double":0.000123,"decimal":-0.0,"text":"é\n\ud83d\ude00 \"ü\" \t"},
        {"single":16777217,"double":123456789012345.6,"decimal":999999999999999}
        """;

    private const string Formats = """
        {"datetime":"2026-12-31T23:59:60.123456789-05:30","date":"2026-02-28","time":"08:15:30.5Z","uri":"../a?b#é","base64url":"-_8","guid":"01234567-89ab-cdef-0123-456789ABCDEF","bytes":"+/8=","element":{"x":[1,"é",null]},
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

    public static DifferentialCase Instances { get; } = new DifferentialCase<Instance>(
        "instances",
        [$"[{Instance}]", $"[{Instance},{Instance}]", $"\uFEFF [ {Shuffled} , {Instance} ] ", $"[{Shuffled}]", $"[{Indented},\t{Instance}]",
            $"[{Reordered},{Reordered},{Indented},{Reordered},{Instance},{Indented},{Shuffled},{Reordered}]", $"[{Indented},{Indented},{Indented}]", "[]"],
        Json.Model<Instance>(),
        OracleModels.Instance);

    public static DifferentialCase Values { get; } = new DifferentialCase<Sample>(
        "values of every kind",
        [$"[{Numbers}]", $"[{Fractions}]", $"[{Formats},{{}}]", $"[{Numbers},{Formats}]", Nested(62), Nested(63), Nested(64), Nested(65), Open(63), Open(64)],
        Json.Model<Sample>(),
        OracleModels.Sample);

    public static DifferentialCase Unions { get; } = new DifferentialCase<Pet>(
        "unions",
        [$"[{Pets}]", .. Pets.Split(",\n").Select(static pets => $"[ {pets} ]"), "[{\"kind\":\"cat\",\"name\":\"\"}]"],
        Json.Model<Pet>(),
        OracleUnions.Pet);

    public static DifferentialCase BaseClasses { get; } = new DifferentialCase<Fish>(
        "base classes",
        [$"[{Fishes}]", .. Fishes.Split(",\n").Select(static fishes => $"[ {fishes} ]")],
        Json.Model<Fish>(),
        OracleUnions.Fish);

    public static IReadOnlyList<DifferentialCase> All { get; } = [Instances, Values, Unions, BaseClasses];

    private static string Nested(int depth) => $"[{{\"skip\":{new string('[', depth - 2)}{new string(']', depth - 2)}}}]";

    private static string Open(int depth) => $"[{{\"element\":{new string('[', depth - 2)}1{new string(']', depth - 2)}}}]";
}
