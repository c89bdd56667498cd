using System.Linq;

namespace ReduGen.Bench.Peers.Build;

/// <summary>Kiota's way from a document to a library.</summary>
internal static class KiotaBuild
{
    // What Microsoft.Kiota.Bundle brings.
    private static readonly string[] Packages =
    [
        "Microsoft.Kiota.Abstractions", "Microsoft.Kiota.Http.HttpClientLibrary", "Microsoft.Kiota.Serialization.Form",
        "Microsoft.Kiota.Serialization.Json", "Microsoft.Kiota.Serialization.Multipart", "Microsoft.Kiota.Serialization.Text",
    ];

    // With OpenAI's document it fails in some orders of its threads.
    private const int Attempts = 5;

    /// <returns>Null where Kiota's command is not to be had.</returns>
    public static PeerLibrary? Of(string document, string folder)
    {
        string version = PinnedVersion.Of("KiotaVersion");
        string references = string.Concat(Packages.Select(package => $"""<PackageReference Include="{package}" Version="{version}" />"""));
        return KiotaCommand.IsInstalled
            ? new PeerLibrary(folder, $"<ItemGroup>{references}</ItemGroup>", code => KiotaCommand.Generate(document, code), Attempts)
            : null;
    }
}
