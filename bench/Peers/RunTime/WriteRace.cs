using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Bench.Clients;
using ReduGen.Bench.Peers.Measuring;
using ReduGen.Generated;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>Instances to JSON.</summary>
internal static class WriteRace
{
    private static readonly (int Instances, int Calls)[] Lengths = [(1, 4000), (1000, 10)];

    public static async Task RunAsync()
    {
        var rows = new List<string[]>();
        foreach ((int count, int calls) in Lengths)
        {
            byte[] body = InstanceData.Make(InstanceKind.Distinct, count);
            List<ExpertInstance> theirs = await new ExpertClient(ExpertClient.Http(new BodyHandler(body))).ListAsync();
            IReadOnlyList<Instance> ours = await ListContenders.Client(body).Instances.ListAsync();
            JsonType<IReadOnlyList<Instance>> type = Json.List(Json.Model<Instance>());
            byte[] written = JsonBody.Write(ours, type);

            // Compared as instances: UTC is Z to one and +00:00 to the other.
            if (!InstanceLines.Of(JsonSerializer.Deserialize(written, ExpertContext.Default.ListExpertInstance)!).SequenceEqual(InstanceLines.Of(theirs)))
            {
                throw new InvalidOperationException("What ReduGen writes is not what the expert writes.");
            }

            IReadOnlyList<Measurement> measured = await Race.RunAsync(
                [
                    new Contender("SerializeToUtf8Bytes with a context", () => Done(JsonSerializer.SerializeToUtf8Bytes(theirs, ExpertContext.Default.ListExpertInstance))),
                    new Contender(ListContenders.Ours, () => Done(JsonBody.Write(ours, type))),
                ],
                calls,
                rounds: 25);
            rows.Add([$"{count}", Table.Ratio(measured[1].Microseconds / measured[0].Microseconds), Table.Ratio(measured[1].AllocatedBytes / measured[0].AllocatedBytes)]);
        }

        Console.WriteLine("Writing, as parts of SerializeToUtf8Bytes with a source-generated context");
        Table.Print(["instances", "CPU", "allocated"], rows);
    }

    private static Task Done(byte[] written) => written.Length > 0 ? Task.CompletedTask : throw new InvalidOperationException("Nothing was written.");
}
