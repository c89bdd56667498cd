using System;
using System.Diagnostics;

namespace ReduGen.Tool.Checking;

/// <summary>Runs the stages of one document and takes their times. Another thread may ask which one runs.</summary>
internal sealed class StageClock
{
    private readonly TimeSpan?[] _times = new TimeSpan?[Enum.GetValues<Stage>().Length];
    private volatile Stage _current;

    /// <summary>The stage that runs, or ran last.</summary>
    public Stage Current => _current;

    public T Run<T>(Stage stage, Func<T> work)
    {
        _current = stage;
        long start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            _times[(int)stage] = (_times[(int)stage] ?? TimeSpan.Zero) + Stopwatch.GetElapsedTime(start);
        }
    }

    /// <summary>What a stage took; null if it did not run.</summary>
    public TimeSpan? Time(Stage stage) => _times[(int)stage];
}
