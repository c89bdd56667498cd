using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ReduGen.Bench.Peers.Measuring;
using ReduGen.Bench.Peers.RunTime;

namespace ReduGen.Bench.Peers.Build;

/// <summary>NSwag's way from a document to a library: its generator in a process of its own, then the compiler.</summary>
internal static class NSwagBuild
{
    public const string Mode = "nswag";

    /// <returns>The exit code: 1 where NSwag gives up, with whatever its reader or its templates throw.</returns>
    public static async Task<int> GenerateAsync(string document, string output)
    {
        string code;
        try
        {
            code = await NSwagClient.GenerateAsync(document);
        }
        catch (Exception)
        {
            return 1;
        }

        await File.WriteAllTextAsync(output, code);
        return 0;
    }

    /// <summary>What it costs as multiples of an empty library's build, or why there is no library.</summary>
    public static string Describe(string document, string folder, double empty)
    {
        Directory.CreateDirectory(folder);
        string code = Path.Combine(folder, "NSwag.cs");
        ChildRun generating = Child.Run(Environment.ProcessPath!, [Mode, document, code]);
        if (generating.ExitCode != 0)
        {
            return "generates nothing";
        }

        ChildRun compiling = Compilation.Plain(folder, [code]).Run();
        int errors = compiling.Output.Split('\n').Count(static line => line.Contains(": error ", StringComparison.Ordinal));
        return compiling.ExitCode == 0
            ? Table.Number((generating.CpuSeconds + compiling.CpuSeconds) / empty, "×")
            : $"does not compile: {errors} errors";
    }
}
