using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>A clock that stands still until it is set forward; or one whose waits are over at once, which it keeps.</summary>
internal sealed class ManualTime(bool skipsWaits = false) : TimeProvider
{
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The waits that were skipped.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public void Advance(TimeSpan time)
    {
        _now += time;
        Timer[] due;
        lock (_timers)
        {
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        foreach (Timer timer in due)
        {
            timer.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(ManualTime time, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Dispose();
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return true;
            }

            // The time-out of a whole call is no wait.
            if (time is { Skips: true } && dueTime < TimeSpan.FromSeconds(60))
            {
                time.Waits.Add(dueTime);
                ThreadPool.QueueUserWorkItem(_ => fire());
                return true;
            }

            Due = time._now + dueTime;
            lock (time._timers)
            {
                time._timers.Add(this);
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._timers)
            {
                time._timers.Remove(this);
            }
        }

        public System.Threading.Tasks.ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }

    private bool Skips => skipsWaits;
}
