using System;

namespace ReduGen.Generator.Building.Servers;

/// <summary>Kinds of server URLs.</summary>
internal static class ServerUrl
{
    public static ServerUrlKind KindOf(string url)
    {
        bool isFit = url.IndexOfAny(['{', '}', '?', '#', '\\', ' ']) < 0;
        return !isFit ? ServerUrlKind.Incomplete
            : IsAbsolute(url) ? ServerUrlKind.Absolute
            : url.IndexOf(':') < 0 && Uri.TryCreate(url, UriKind.Relative, out _) ? ServerUrlKind.Relative
            : ServerUrlKind.Incomplete;
    }

    private static bool IsAbsolute(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.Host.Length > 0 && address.UserInfo.Length == 0;
}
