using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ReduGen.Bench.Clients;

/// <summary>Makes bodies of the operation listInstances. The same seed makes the same bytes.</summary>
public static class InstanceData
{
    private const int Images = 5;
    private const int Flavors = 4;

    // The document's own values: NSwag's client refuses any other.
    private static readonly string[] Statuses = ["ACTIVE", "SHUTOFF", "BUILD"];
    private static readonly string[] States = ["active", "stopped", "provisioning"];
    private static readonly DateTimeOffset Created = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Updated = new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Makes the body.</summary>
    /// <param name="kind">What its instances have in common.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="seed">What the ids come from.</param>
    public static byte[] Make(InstanceKind kind, int count, int seed = 42)
    {
        var random = new Random(seed);
        bool repeats = kind != InstanceKind.Distinct;
        string[] images = Ids(random, Images);
        string[] flavors = Ids(random, Flavors);
        string user = Id(random);
        string project = Id(random);

        var body = new MemoryStream();
        using var json = new Utf8JsonWriter(body, new JsonWriterOptions { Indented = kind == InstanceKind.Shuffled });
        json.WriteStartArray();
        for (int index = 0; index < count; index++)
        {
            int number = index;
            (string Name, Action Write)[] members =
            [
                Text("id", Id(random)),
                Text("name", $"web-server-{number}"),
                Text("status", Statuses[number % Statuses.Length]),
                Text("state", States[number / 2 % States.Length]),
                Text("image_id", repeats ? images[random.Next(Images)] : Id(random)),
                Text("flavor_id", repeats ? flavors[random.Next(Flavors)] : Id(random)),
                ("created", () => json.WriteStringValue(Created.AddSeconds(number * 37))),
                ("updated", () => json.WriteStringValue(Updated.AddSeconds(number * 41))),
                ("metadata", () => WriteMetadata(json, number)),
                Text("user_id", repeats ? user : Id(random)),
                Text("project_id", repeats ? project : Id(random)),
            ];
            WriteInstance(json, kind == InstanceKind.Shuffled ? Shuffle(random, members) : members);
        }

        json.WriteEndArray();
        json.Flush();
        return body.ToArray();

        (string, Action) Text(string name, string value) => (name, () => json.WriteStringValue(value));
    }

    private static void WriteInstance(Utf8JsonWriter json, IEnumerable<(string Name, Action Write)> members)
    {
        json.WriteStartObject();
        foreach ((string name, Action write) in members)
        {
            json.WritePropertyName(name);
            write();
        }

        json.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter json, int number)
    {
        json.WriteStartObject();
        json.WriteString("isPublic", number % 2 == 0 ? "true" : "false");
        json.WriteString("enableSSH", "true");
        json.WriteString("floatingIp", $"203.0.{number % 256}.{number * 7 % 256}");
        if (number % 4 == 0)
        {
            json.WriteString("zone", $"eu-{number % 9}");
        }

        json.WriteEndObject();
    }

    private static (string Name, Action Write)[] Shuffle(Random random, (string Name, Action Write)[] members)
    {
        random.Shuffle(members);
        return members;
    }

    private static string[] Ids(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Id(random))];

    private static string Id(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }
}
