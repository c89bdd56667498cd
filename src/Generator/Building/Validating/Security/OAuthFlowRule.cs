using System.Collections.Generic;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Security;

/// <summary>The URLs that each OAuth flow requires (OpenAPI 3.1, 4.8.29.1). The caller brings the token, so a client can do without them.</summary>
internal static class OAuthFlowRule
{
    public static void Check(JsonObject flows, JsonPointer at, Validation validation)
    {
        foreach (KeyValuePair<string, JsonNode?> flow in flows)
        {
            if (flow.Value is JsonObject members)
            {
                foreach (string url in Urls(flow.Key))
                {
                    if (!members.ContainsKey(url))
                    {
                        validation.Report(ValidationDescriptors.IncompleteFlow, at.Append(flow.Key), validation.Text(at.Append(flow.Key)), url);
                    }
                }
            }
        }
    }

    private static string[] Urls(string flow) => flow switch
    {
        "implicit" => ["authorizationUrl"],
        "password" or "clientCredentials" => ["tokenUrl"],
        "authorizationCode" => ["authorizationUrl", "tokenUrl"],
        "deviceAuthorization" => ["deviceAuthorizationUrl", "tokenUrl"],
        _ => [],
    };
}
