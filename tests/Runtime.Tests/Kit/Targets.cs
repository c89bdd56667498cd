using System;
using System.Text.Json;
using ReduGen.Generated;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>Request targets as they are built.</summary>
internal static class Targets
{
    public static string Of(string path, Action<ApiRequest> fill)
    {
        var request = new ApiRequest();
        fill(request);
        return request.Target(new ApiOperation<Nothing>("GET", path));
    }

    /// <summary>The target of a request with one parameter.</summary>
    /// <param name="path">The path template.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="style">Its style; those of paths put it there, the others into the query.</param>
    /// <param name="explode">Whether it is exploded.</param>
    /// <param name="json">Its value.</param>
    /// <param name="allowReserved">Whether reserved characters stay.</param>
    public static string Of(string path, string name, ParameterStyle style, bool explode, string json, bool allowReserved = false) => Of(path, request =>
    {
        if (style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix)
        {
            request.Path(name, Json.Element, Element(json), style, explode, allowReserved);
        }
        else
        {
            request.Query(name, Json.Element, Element(json), style, explode, allowReserved);
        }
    });

    public static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
