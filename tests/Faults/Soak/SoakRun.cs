using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

namespace ReduGen.Faults.Soak;

/// <summary>
/// Many calls over loopback with injected faults: each ends in a value or in an exception that the documentation names, is told so to who listens, and memory
/// stays flat.
/// </summary>
internal static class SoakRun
{
    // What the collector needs to breathe; a leak of 32 bytes a call would show ten times over in a million calls.
    private const long Growth = 3 * 1024 * 1024;

    private const string Value = "a value";

    public static async Task<int> RunAsync(SoakArguments arguments)
    {
        var faults = new FaultInjection(arguments.FaultPercent);
        using var telemetry = new Telemetry();
        await using WebServer server = await WebServer.StartAsync(faults.AnswerAsync, keepsRequests: false);
        using var client = new FaultsClient(new FaultsClientOptions
        {
            BaseAddress = server.Address,
            Key = FaultyServer.Key,
            MaxRetries = 2,
            RetryDelay = TimeSpan.FromMilliseconds(1),
            AttemptTimeout = TimeSpan.FromMilliseconds(100),
        });

        // The first tenth warms up: code is compiled, connections and pools grow to their size.
        var outcomes = new ConcurrentDictionary<string, int>();
        await CallAsync(client, arguments.Calls / 10, arguments.InFlight, outcomes);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var time = Stopwatch.StartNew();
        long allocated = GC.GetTotalAllocatedBytes();
        int rest = arguments.Calls - (arguments.Calls / 10);
        await CallAsync(client, rest, arguments.InFlight, outcomes);
        time.Stop();
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        long after = GC.GetTotalMemory(forceFullCollection: true);

        Console.WriteLine($"{arguments.Calls:N0} calls, {arguments.InFlight} in flight, {faults.Faults:N0} faults injected, {rest / time.Elapsed.TotalSeconds:N0} calls/s");
        foreach ((string outcome, int count) in outcomes.OrderByDescending(outcome => outcome.Value))
        {
            Console.WriteLine($"{count,12:N0}  {outcome}");
        }

        Console.WriteLine(
            $"live memory {before / 1048576.0:N1} MB after the first tenth, {after / 1048576.0:N1} MB at the end; "
            + $"{allocated / rest:N0} bytes allocated a call, server included; {Process.GetCurrentProcess().Threads.Count} threads");
        Console.WriteLine(telemetry);
        string[] untyped = [.. outcomes.Keys.Where(static outcome => outcome.StartsWith('!'))];
        bool isWhole = outcomes.Values.Sum() == arguments.Calls && untyped.Length == 0 && outcomes.Keys.Any(static outcome => outcome.StartsWith("ApiException", StringComparison.Ordinal));
        bool isTold = telemetry.IsWhole(arguments.Calls, arguments.Calls - outcomes.GetValueOrDefault(Value));
        bool isFlat = after - before <= Growth;
        Console.WriteLine(!isWhole ? "A CALL ENDED OTHERWISE"
            : !isTold ? "A CALL WAS NOT TOLD AS IT ENDED"
            : !isFlat ? "MEMORY GREW"
            : "every call ended and was told as documented, and memory is flat");
        return isWhole && isTold && isFlat ? 0 : 1;
    }

    private static Task CallAsync(FaultsClient client, int calls, int inFlight, ConcurrentDictionary<string, int> outcomes) => Parallel.ForAsync(
        0, calls, new ParallelOptions { MaxDegreeOfParallelism = inFlight }, async (_, _) => outcomes.AddOrUpdate(await CallAsync(client), 1, static (_, count) => count + 1));

    private static async Task<string> CallAsync(FaultsClient client)
    {
        try
        {
            return (await client.Things.ListAsync()).Count == 2 ? Value : "!another value";
        }
        catch (ApiException<Error> e)
        {
            return $"ApiException<Error>, {(int)e.Status}";
        }
        catch (ApiException e)
        {
            string body = (int)e.Status / 100 != 2 ? "" : e.JsonPath is null ? " and a body that was cut" : " and a body that cannot be read";
            return $"ApiException, {(int)e.Status}{body}";
        }
        catch (HttpRequestException e)
        {
            return $"HttpRequestException, {e.HttpRequestError}";
        }
        catch (TimeoutException)
        {
            return "TimeoutException";
        }
        catch (Exception e)
        {
            return $"!{e.GetType().FullName}: {e.Message}";
        }
    }
}
