using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Building.Validating;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Security;

/// <summary>The document's security schemes as options of the client (OpenAPI 3.1, 4.8.27). Those that no credential fits are left out.</summary>
internal static class SecuritySchemeBuilder
{
    public static EquatableArray<SecuritySchemeModel> Build(BuildContext context)
    {
        if (context.Document.Components?.SecuritySchemes is not { Count: > 0 } schemes)
        {
            return default;
        }

        var known = schemes.Where(static scheme => Kind(scheme.Value) is not null).ToList();
        IReadOnlyDictionary<string, string> names = new NameSet(OptionNames.Reserved).Assign(
            known.Select(static scheme => scheme.Key),
            renaming => renaming.Report(context, Places.SecuritySchemes.Append(renaming.WireNames[0])));
        return known.Select(scheme => Build(scheme.Key, scheme.Value, names[scheme.Key], context)).ToEquatableArray();
    }

    private static SecuritySchemeModel Build(string wireName, IOpenApiSecurityScheme scheme, string name, BuildContext context) => new(
        wireName,
        Kind(scheme)!.Value,
        EncodedText.Identifier(name),
        EncodedText.Identifier(name + "Scheme"),
        EncodedText.Identifier(char.ToLowerInvariant(name[0]) + name.Substring(1)),
        (scheme.Type == SecuritySchemeType.Http ? scheme.Scheme : scheme.Name) ?? "",
        Url(scheme.Flows, static flow => flow.TokenUrl),
        Url(scheme.Flows, static flow => flow.AuthorizationUrl),
        scheme.OpenIdConnectUrl?.OriginalString,
        DocumentationBuilder.Build(Places.SecuritySchemes.Append(wireName), context, scheme.Description));

    private static SecuritySchemeKind? Kind(IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.ApiKey when string.IsNullOrEmpty(scheme.Name) => null,
        SecuritySchemeType.ApiKey => scheme.In switch
        {
            ParameterLocation.Header => SecuritySchemeKind.ApiKeyInHeader,
            ParameterLocation.Query => SecuritySchemeKind.ApiKeyInQuery,
            ParameterLocation.Cookie => SecuritySchemeKind.ApiKeyInCookie,
            _ => null,
        },
        SecuritySchemeType.Http when Is(scheme, "bearer") => SecuritySchemeKind.Bearer,
        SecuritySchemeType.Http when Is(scheme, "basic") => SecuritySchemeKind.Basic,

        // Any other name of a scheme is a token too (RFC 9110, section 11.1).
        SecuritySchemeType.Http when Names.IsToken(scheme.Scheme ?? "") => SecuritySchemeKind.Http,

        SecuritySchemeType.OAuth2 => SecuritySchemeKind.OAuth,
        SecuritySchemeType.OpenIdConnect => SecuritySchemeKind.OpenIdConnect,
        _ => null,
    };

    // The flow in which a client acts for itself goes first: that one the runtime does by itself.
    private static string? Url(OpenApiOAuthFlows? flows, Func<OpenApiOAuthFlow, Uri?> url) =>
        new[] { flows?.ClientCredentials, flows?.AuthorizationCode, flows?.Password, flows?.DeviceAuthorization, flows?.Implicit }
            .Select(flow => flow is null ? null : url(flow)?.OriginalString)
            .FirstOrDefault(static text => !string.IsNullOrEmpty(text));

    private static bool Is(IOpenApiSecurityScheme scheme, string name) => string.Equals(scheme.Scheme, name, StringComparison.OrdinalIgnoreCase);
}
