using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Package.Tests.Kit;

/// <summary><c>dotnet watch build</c> in a folder, until it is disposed.</summary>
internal sealed class Watch : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    // Polled, because not every file system of a container tells of changes.
    private static readonly Dictionary<string, string> Polling = new() { ["DOTNET_USE_POLLING_FILE_WATCHER"] = "1" };

    private readonly Process _process;
    private readonly Task<string> _built;

    private Watch(Process process)
    {
        _process = process;
        _built = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
    }

    public static Watch Build(string folder) => new(Dotnet.Start(folder, Polling, "watch", "--non-interactive", "build", "-tl:off"));

    /// <summary>Waits until a build is over, and nothing more happens without an edit.</summary>
    public async Task WaitForBuild()
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(Xunit.TestContext.Current.CancellationToken);
        timeout.CancelAfter(Limit);

        // What it says itself goes to the error output, what the build says to the other.
        while (await _process.StandardError.ReadLineAsync(timeout.Token) is { } line)
        {
            if (line.Contains("Waiting for a file to change", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("dotnet watch ended: " + await _built);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
