using System;
using System.IO;
using System.Threading.Tasks;
using ReduGen.Bench.Peers.Measuring;
using ReduGen.Bench.Peers.RunTime;

namespace ReduGen.Bench.Peers.Build;

/// <summary>NSwag's way from a document to a library.</summary>
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

    public static PeerLibrary Of(string document, string folder) =>
        new(folder, references: "", code => Child.Run(Environment.ProcessPath!, [Mode, document, Path.Combine(code, "NSwag.cs")]));
}
