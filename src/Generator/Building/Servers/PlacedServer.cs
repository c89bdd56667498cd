using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Servers;

/// <summary>A server with its place.</summary>
internal sealed class PlacedServer
{
    public PlacedServer(OpenApiServer server, JsonPointer at)
    {
        Server = server;
        At = at;
        Template = Completed(server.Url ?? "");
        Variables = [.. (server.Variables ?? new Dictionary<string, OpenApiServerVariable>()).Where(variable => Template.Contains(Place(variable.Key)))];
        DefaultUrl = Variables.Aggregate(Template, static (text, variable) => text.Replace(Place(variable.Key), variable.Value.Default ?? ""));
        Kind = ServerUrl.KindOf(DefaultUrl);
    }

    public OpenApiServer Server { get; }

    public JsonPointer At { get; }

    /// <summary>Its URL with its variables.</summary>
    public string Template { get; }

    /// <summary>Its URL with the defaults of its variables.</summary>
    public string DefaultUrl { get; }

    public ServerUrlKind Kind { get; }

    /// <summary>The variables that stand in the URL.</summary>
    public IReadOnlyList<KeyValuePair<string, OpenApiServerVariable>> Variables { get; }

    /// <summary>What tells it from other servers: its template with the defaults of its variables.</summary>
    public string Key => Variables
        .Aggregate(Template, static (text, variable) => text.Replace(Place(variable.Key), "{" + variable.Key + "=" + variable.Value.Default + "}"))
        .TrimEnd('/');

    // What a URL leaves to where the document comes from: the scheme, which should be https, or the host. In Swagger 2.0 each may be left out.
    private static string Completed(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url
        : url.StartsWith("https:///", StringComparison.Ordinal) || url.StartsWith("http:///", StringComparison.Ordinal) ? url.Substring(url.IndexOf('/') + 2)
        : url;

    private static string Place(string variable) => "{" + variable + "}";
}
