using System.Collections.Generic;
using System.IO;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>What one document's client costs to build; CPU seconds, medians of interleaved rounds.</summary>
/// <param name="Empty">An empty library, built by <c>dotnet build</c>.</param>
/// <param name="Whole">The client's library, built by <c>dotnet build</c>.</param>
/// <param name="Stages">Reading the document and building the model.</param>
/// <param name="Generated">The compiler with the generator.</param>
/// <param name="Plain">The compiler with the same text as plain files.</param>
/// <param name="Megabytes">The client's library's size.</param>
/// <param name="Kiota">Kiota's; null where its command is not to be had.</param>
/// <param name="NSwag">NSwag's.</param>
internal sealed record BuildFigures(
    double Empty, double Whole, double Stages, double Generated, double Plain, double Megabytes, PeerFigures? Kiota, PeerFigures NSwag)
{
    /// <summary>What the generator adds to compiling its text, apart from reading and building the model.</summary>
    public double Ratio => (Generated - Stages) / Plain;

    public static BuildFigures Measure(string document, string folder, int rounds)
    {
        var empty = new LibraryProject(Path.Combine(folder, "empty"));
        LibraryProject whole = LibraryProject.Marking(document, Path.Combine(folder, "whole"));
        Compilation plain = Compilation.Plain(Path.Combine(folder, "plain"), ClientSources.Write(document, Path.Combine(folder, "files")));
        Compilation generated = Compilation.Generated(Path.Combine(folder, "generated"), document);
        PeerLibrary? kiota = KiotaBuild.Of(document, Path.Combine(folder, "kiota"));
        PeerLibrary nswag = NSwagBuild.Of(document, Path.Combine(folder, "nswag"));
        var figures = new List<double[]>();
        for (int round = 0; round < rounds; round++)
        {
            figures.Add([empty.Measure(), whole.Measure(), StagesCommand.Measure(document), generated.Measure(), plain.Measure()]);
            kiota?.Measure();
            nswag.Measure();
        }

        double Middle(int figure) => Median.Of(figures.ConvertAll(round => round[figure]));
        return new BuildFigures(Middle(0), Middle(1), Middle(2), Middle(3), Middle(4), whole.Megabytes, kiota?.Figures(), nswag.Figures());
    }
}
