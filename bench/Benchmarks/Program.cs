using BenchmarkDotNet.Running;
using ReduGen.Bench.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ListBenchmarks).Assembly).Run(args);
