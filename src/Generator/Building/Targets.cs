using System;
using System.Collections.Generic;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building;

/// <summary>
/// What a reference leads to. Microsoft.OpenApi's references look their target up, by a URI, whenever one of its properties is read: who reads several asks
/// here once, and a component is found by its name.
/// </summary>
internal static class Targets
{
    // A chain of references that is longer leads in a circle.
    private const int LongestChain = 100;

    /// <summary>The parameter; a reference only where it describes the parameter itself, or leads nowhere.</summary>
    public static IOpenApiParameter Of(IOpenApiParameter parameter) => Last(parameter, static at =>
        at is OpenApiParameterReference { Reference: { Description: null } own } reference ? Component(own, own.HostDocument?.Components?.Parameters) ?? reference.Target : null);

    /// <summary>The response; a reference only where it describes the response itself, or leads nowhere.</summary>
    public static IOpenApiResponse Of(IOpenApiResponse response) => Last(response, static at =>
        at is OpenApiResponseReference { Reference: { Summary: null, Description: null } own } reference ? Component(own, own.HostDocument?.Components?.Responses) ?? reference.Target : null);

    /// <summary>The schema whose keywords decide what is valid: those that may stand beside a reference only describe.</summary>
    public static IOpenApiSchema Of(IOpenApiSchema schema) => Last(schema, static at => at is OpenApiSchemaReference reference ? Next(reference) : null);

    /// <summary>What a reference leads to, which may be another reference; null where it leads nowhere.</summary>
    public static IOpenApiSchema? Next(OpenApiSchemaReference reference) =>
        Component(reference.Reference, reference.Reference.HostDocument?.Components?.Schemas) ?? reference.Target;

    private static T? Component<T>(BaseOpenApiReference reference, IDictionary<string, T>? components)
        where T : class =>
        reference is { IsExternal: false, Id: { } id } && components?.TryGetValue(id, out T? component) == true ? component : null;

    private static T Last<T>(T first, Func<T, T?> next)
        where T : class
    {
        T last = first;
        for (int step = 0; step < LongestChain; step++)
        {
            if (next(last) is not { } further)
            {
                return last;
            }

            last = further;
        }

        return first;
    }
}
