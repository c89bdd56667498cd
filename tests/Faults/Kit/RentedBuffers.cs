using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Reflection;

namespace ReduGen.Faults.Kit;

/// <summary>The buffers that ReduGen has rented from the shared pool and not given back. The framework's own code may keep some, which are not counted.</summary>
internal sealed class RentedBuffers : EventListener
{
    private const int Rented = 1;
    private const int Returned = 3;

    private readonly ConcurrentDictionary<int, string> _rented = [];

    /// <summary>Where each buffer was rented that did not come back.</summary>
    public string[] Left => [.. _rented.Values];

    /// <summary>How many were rented.</summary>
    public int Count { get; private set; }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        int buffer = (int)eventData.Payload![0]!;
        if (eventData.EventId == Returned)
        {
            _rented.TryRemove(buffer, out _);
        }
        else if (eventData.EventId == Rented && Renter() is { } renter)
        {
            Count++;
            _rented[buffer] = renter;
        }
    }

    // The event is written on the stack of who rents.
    private static string? Renter()
    {
        foreach (StackFrame frame in new StackTrace().GetFrames())
        {
            Assembly? assembly = frame.GetMethod()?.DeclaringType?.Assembly;
            if (assembly is null || assembly == typeof(object).Assembly || assembly == typeof(RentedBuffers).Assembly)
            {
                continue;
            }

            return assembly == typeof(ApiException).Assembly ? frame.GetMethod()!.DeclaringType!.FullName : null;
        }

        return null;
    }
}
