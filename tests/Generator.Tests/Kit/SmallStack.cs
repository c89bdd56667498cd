using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>A thread with the smallest stack that a host of the compiler is known to give. A stack overflow ends the whole test run: nothing can catch it.</summary>
internal static class SmallStack
{
    private const int Bytes = 256 * 1024;

    public static void Run(Action action)
    {
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    fault = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        fault?.Throw();
    }
}
