using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Operations;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Building.Servers;

/// <summary>The lists of servers in a document: its own, and those of its path items and operations.</summary>
internal static class ServerLists
{
    /// <summary>The servers of the document.</summary>
    public static IReadOnlyList<PlacedServer> OfDocument(BuildContext context)
    {
        IReadOnlyList<PlacedServer> servers = Place(context.Document.Servers, Places.Servers);

        // The schemes of Swagger 2.0 are a set, of which each makes a server: their order does not mean that plain http is preferred.
        return context.Version == DocumentVersion.V20
            ? [.. servers.OrderByDescending(static server => server.Template.StartsWith("https:", StringComparison.Ordinal))]
            : servers;
    }

    /// <summary>The servers that an operation has in place of the document's; none where it has none of its own.</summary>
    public static IReadOnlyList<PlacedServer> Of(PlacedOperation placed) => placed.Operation.Servers is { Count: > 0 } own
        ? Place(own, placed.At.Append("servers"))
        : Place(placed.PathItem.Servers, placed.At.Parent!.Append("servers"));

    private static IReadOnlyList<PlacedServer> Place(IList<OpenApiServer>? servers, JsonPointer at) =>
        [.. (servers ?? []).Select((server, i) => new PlacedServer(server, at.Append(i)))];
}
