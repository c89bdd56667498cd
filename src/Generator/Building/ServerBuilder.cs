using System;
using Microsoft.OpenApi;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building;

/// <summary>The base address of a client: the document's first server (OpenAPI 3.1, 4.8.5).</summary>
internal static class ServerBuilder
{
    public static string? BaseAddress(BuildContext context)
    {
        if (context.Document.Servers is not [OpenApiServer server, ..] || server.Url is not { Length: > 0 } template)
        {
            return null;
        }

        string url = WithDefaults(server, template);
        bool isAbsolute = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        if (!isAbsolute)
        {
            context.Report(DocumentDescriptors.BadServer, Places.Servers.Append(0).Append("url"), template);
        }

        return isAbsolute ? url : null;
    }

    private static string WithDefaults(OpenApiServer server, string url)
    {
        if (server.Variables is not null)
        {
            foreach (var variable in server.Variables)
            {
                url = url.Replace("{" + variable.Key + "}", variable.Value.Default ?? "");
            }
        }

        return url;
    }
}
