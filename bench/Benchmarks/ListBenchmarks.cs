using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Redu.Cloud;
using ReduGen.Bench.Clients;

namespace ReduGen.Bench.Benchmarks;

/// <summary>The list call of each client, over a handler in the process.</summary>
[MemoryDiagnoser]
public class ListBenchmarks
{
    private ExpertClient _expert = null!;
    private ReaderClient _reader = null!;
    private IRefitInstances _refit = null!;
    private ReduClient _ours = null!;

    [Params(10, 1000, 100_000)]
    public int Instances { get; set; }

    [Params(InstanceKind.Distinct, InstanceKind.RepeatingIds, InstanceKind.Shuffled)]
    public InstanceKind Kind { get; set; }

    [GlobalSetup]
    public void MakeClients()
    {
        byte[] body = InstanceData.Make(Kind, Instances);
        HttpClient http = ExpertClient.Http(new BodyHandler(body));
        _expert = new ExpertClient(http);
        _reader = new ReaderClient(http);
        _refit = IRefitInstances.Create(http);
        _ours = new ReduClient(new ReduClientOptions { ApiKey = "key", Handler = new BodyHandler(body) });
    }

    [Benchmark(Baseline = true)]
    public Task<List<ExpertInstance>> Expert() => _expert.ListAsync();

    [Benchmark]
    public Task<List<ExpertInstance>> Refit() => _refit.ListAsync();

    [Benchmark]
    public Task<List<ReaderInstance>> HandWrittenReader() => _reader.ListAsync();

    [Benchmark]
    public Task<IReadOnlyList<Instance>> ReduGen() => _ours.Instances.ListAsync();
}
