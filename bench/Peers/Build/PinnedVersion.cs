using System.Linq;
using System.Reflection;

namespace ReduGen.Bench.Peers.Build;

/// <summary>Versions that <c>Directory.Packages.props</c> pins, as the project file hands them on.</summary>
internal static class PinnedVersion
{
    /// <param name="property">The property's name.</param>
    public static string Of(string property) => typeof(PinnedVersion).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == property).Value!;
}
