using System.Threading.Tasks;
using ReduGen.Faults.Soak;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace ReduGen.Faults;

/// <summary>The tests; or with <c>soak</c> as the first argument, many calls of which some fail.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => args switch
    {
        ["soak", .. string[] rest] => SoakRun.RunAsync(SoakArguments.Parse(rest)),
        _ when System.Array.IndexOf(args, "--server") >= 0 || System.Array.IndexOf(args, "--internal-msbuild-node") >= 0 =>
            TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => ConsoleRunner.Run(args),
    };
}
