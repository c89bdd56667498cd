using System.IO;

namespace ReduGen.Bench.Peers.Build;

/// <summary>
/// Kiota cannot be installed from NuGet as a library, so its figures are quoted: Kiota 1.34, user CPU to generate and to compile, as multiples of an empty
/// library's build on the machine where they were taken (2.0 s), and the size of the library.
/// </summary>
/// <param name="Multiple">Generate and compile, in builds of an empty library.</param>
/// <param name="Megabytes">The library's size.</param>
internal sealed record KiotaFigures(double Multiple, double Megabytes)
{
    private const double EmptyLibrarySeconds = 2.0;

    /// <summary>The figures for a document; null where Kiota's code does not compile or was not measured.</summary>
    public static KiotaFigures? Of(string document) => Path.GetFileName(document) switch
    {
        "discord.json" => new KiotaFigures((4.2 + 18.5) / EmptyLibrarySeconds, 1.7),
        "openai.yaml" => new KiotaFigures((5.6 + 49) / EmptyLibrarySeconds, 3.4),
        "stripe-spec3.yaml" => new KiotaFigures((21 + 81) / EmptyLibrarySeconds, 6.8),
        _ => null,
    };
}
