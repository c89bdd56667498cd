using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace ReduGen.Fuzz;

/// <summary>Tries one input after another, on several threads, until the time is over.</summary>
internal sealed class Campaign(Inputs inputs, FindFolder folder)
{
    // Nothing ends a hang: the input is reported, and the run with it.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private readonly HashSet<string> _signatures = new(StringComparer.Ordinal);
    private int _next = -1;
    private int _tried;

    public int Inputs => _tried;

    public int Finds => _signatures.Count;

    public void Run(TimeSpan time, int workers)
    {
        long started = Stopwatch.GetTimestamp();
        Worker[] all = [.. Enumerable.Range(0, workers).Select(_ => new Worker())];
        Thread[] threads = [.. all.Select(worker => new Thread(() => Work(worker, () => Stopwatch.GetElapsedTime(started) < time)) { IsBackground = true })];
        Array.ForEach(threads, static thread => thread.Start());
        while (threads.Any(static thread => thread.IsAlive))
        {
            Thread.Sleep(100);
            if (all.FirstOrDefault(static worker => worker.Since is { } since && Stopwatch.GetElapsedTime(since) > Hang) is { Input: { } input })
            {
                Add(input, new Find("hang", "over 60 s", ""));
                return;
            }
        }
    }

    private void Work(Worker worker, Func<bool> hasTime)
    {
        var trial = new Trial();
        while (hasTime())
        {
            Input input = inputs.Get(Interlocked.Increment(ref _next));
            worker.Begin(input);
            folder.Trying(input);
            Find? find = trial.Run(input);
            worker.End();
            Interlocked.Increment(ref _tried);
            if (find is not null)
            {
                Add(input, find);
            }
        }
    }

    private void Add(Input input, Find find)
    {
        lock (_signatures)
        {
            if (_signatures.Add(find.Kind + " " + find.Signature))
            {
                folder.Add(input, find);
                Console.WriteLine($"input {input.Number}: {find}");
            }
        }
    }

    private sealed class Worker
    {
        public Input? Input { get; private set; }

        public long? Since { get; private set; }

        public void Begin(Input input)
        {
            Input = input;
            Since = Stopwatch.GetTimestamp();
        }

        public void End() => Since = null;
    }
}
