using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Bench.Clients;
using ReduGen.Bench.Peers.Build;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>The clients that list instances. The expert's is the first.</summary>
internal static class ListContenders
{
    public const string Expert = "expert: HttpClient, System.Text.Json with a context";
    public const string Ours = "ReduGen";

    /// <param name="body">The body that each of them gets.</param>
    /// <exception cref="InvalidOperationException">One of them read something else than the others.</exception>
    public static async Task<IReadOnlyList<Contender>> OverAsync(byte[] body)
    {
        HttpClient http = ExpertClient.Http(new BodyHandler(body));
        var expert = new ExpertClient(http);
        var reader = new ReaderClient(http);
        IRefitInstances refit = IRefitInstances.Create(http);
        Func<Task> nswag = await NSwagClient.ListInstancesAsync(http);
        Func<Task>? kiota = KiotaCommand.IsInstalled ? KiotaClient.ListInstances(http) : null;
        ReduClient ours = Client(body);

        string[] expected = [.. InstanceLines.Of(await expert.ListAsync())];
        Check("the hand-written reader", expected, InstanceLines.Of(await reader.ListAsync()));
        Check("Refit", expected, InstanceLines.Of(await refit.ListAsync()));
        Check("NSwag", expected, InstanceLines.OfUnknown(await ResultAsync(nswag())));
        if (kiota is not null)
        {
            Check(KiotaCommand.Name, expected, InstanceLines.OfUnknown(await KiotaClient.JsonOfAsync(await ResultAsync(kiota()))));
        }

        Check(Ours, expected, InstanceLines.Of(await ours.Instances.ListAsync()));

        return
        [
            new Contender(Expert, () => expert.ListAsync()),
            new Contender("NSwag 14.8", nswag),
            .. kiota is null ? Array.Empty<Contender>() : [new Contender(KiotaCommand.Name, kiota)],
            new Contender("Refit 16.4 with a context", () => refit.ListAsync()),
            new Contender("hand-written Utf8JsonReader client", () => reader.ListAsync()),
            new Contender("all tokens walked with Utf8JsonReader, no objects", () => WalkAsync(body)),
            new Contender(Ours, () => ours.Instances.ListAsync()),
        ];
    }

    /// <summary>Our client over a body.</summary>
    public static ReduClient Client(byte[] body) => new(new ReduClientOptions { ApiKey = "key", Handler = new BodyHandler(body) });

    private static Task WalkAsync(byte[] body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
        }

        return Task.CompletedTask;
    }

    private static async Task<object> ResultAsync(Task task)
    {
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    private static void Check(string name, string[] expected, IEnumerable<string> actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            throw new InvalidOperationException($"The instances of {name} are not the expert's.");
        }
    }
}
