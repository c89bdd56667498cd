using System;
using System.Threading;

namespace ReduGen.Tool.Reports;

/// <summary>A line on a terminal that says how far the work is; nothing anywhere else.</summary>
internal sealed class ProgressLine(ToolConsole console, int total) : IDisposable
{
    private const string ClearLine = "\r\e[K";
    private const int Widest = 60;

    private readonly Lock _lock = new();
    private int _done;

    /// <summary>One more is done.</summary>
    public void Advance(string path)
    {
        if (console.HasProgress)
        {
            lock (_lock)
            {
                _done++;
                string shown = path.Length > Widest ? "…" + path[^(Widest - 1)..] : path;
                console.Error.Write($"{ClearLine}{_done} of {total}  {shown}");
            }
        }
    }

    /// <summary>Makes room for a line of the result.</summary>
    public void Clear()
    {
        if (console.HasProgress)
        {
            lock (_lock)
            {
                console.Error.Write(ClearLine);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
