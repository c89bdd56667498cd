using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.RunTime.Bodies;

/// <summary>Bodies of other documents than redu's, read and written, beside the expert.</summary>
internal static class BodyRace
{
    private const int Rounds = 25;

    private static readonly (int Length, int Calls)[] Lengths = [(16 * 1024, 150), (1024 * 1024, 3)];

    /// <summary>Runs it and prints its table.</summary>
    public static async Task RunAsync()
    {
        var rows = new List<string[]>();
        foreach (CorpusBody body in CorpusBody.All)
        {
            if (File.Exists(body.Path))
            {
                rows.AddRange(await RowsAsync(body));
            }
            else
            {
                Console.WriteLine($"SKIPPED {body.Operation}: there is no {body.Path}");
            }
        }

        Console.WriteLine("Bodies of other documents: CPU and allocation as parts of the expert's");
        Table.Print(["operation", "holds much of", "", "16 KiB", "1 MiB", "allocated at 1 MiB"], rows);
    }

    private static async Task<string[][]> RowsAsync(CorpusBody body)
    {
        var client = new CorpusClient(body);
        var read = new List<IReadOnlyList<Measurement>>();
        var written = new List<IReadOnlyList<Measurement>>();
        foreach ((int length, int calls) in Lengths)
        {
            byte[] bytes = body.Make(length);
            BodyClient expert = await body.ExpertAsync(bytes);
            BodyClient ours = await client.OverAsync(bytes);
            Check(body, bytes, expert.Write());
            Check(body, bytes, ours.Write());
            read.Add(await Race.RunAsync([new Contender("expert", expert.Read), new Contender("ReduGen", ours.Read)], calls, Rounds));
            written.Add(await Race.RunAsync([Writing("expert", expert), Writing("ReduGen", ours)], calls, Rounds));
        }

        return [Row(body, "read", read), Row(body, "written", written)];
    }

    private static Contender Writing(string name, BodyClient client) => new(name, () =>
        client.Write().Length > 0 ? Task.CompletedTask : throw new InvalidOperationException("Nothing was written."));

    private static string[] Row(CorpusBody body, string direction, IReadOnlyList<IReadOnlyList<Measurement>> lengths) =>
    [
        body.Operation,
        body.Holds,
        direction,
        .. lengths.Select(static length => Table.Ratio(length[1].Microseconds / length[0].Microseconds)),
        Table.Ratio(lengths[^1][1].AllocatedBytes / lengths[^1][0].AllocatedBytes),
    ];

    /// <summary>What a client has read is all of the body, if writing it gives the body again.</summary>
    private static void Check(CorpusBody body, byte[] bytes, byte[] written)
    {
        if (!JsonNode.DeepEquals(WithoutNulls(JsonNode.Parse(bytes)), WithoutNulls(JsonNode.Parse(written))))
        {
            throw new InvalidOperationException($"{body.Operation}: what a client writes is not what it has read.");
        }
    }

    // A member that is null may be left out instead.
    private static JsonNode? WithoutNulls(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members.ToArray())
            {
                if (WithoutNulls(value) is null)
                {
                    members.Remove(name);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                WithoutNulls(item);
            }
        }

        return node;
    }
}
