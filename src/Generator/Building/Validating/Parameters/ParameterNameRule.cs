using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Parameters;

/// <summary>
/// A parameter's <c>name</c> and <c>in</c> are REQUIRED (OpenAPI 3.1, 4.8.12.2); in a header it is a token (RFC 9110, 5.1), and so it is in a cookie
/// (RFC 6265, 4.1.1).
/// </summary>
internal static class ParameterNameRule
{
    public static void Check(JsonObject parameter, JsonPointer at, Validation validation)
    {
        string place = validation.Text(at);
        string? location = parameter.TextOf("in");
        if (location is null)
        {
            // A value of "in" that is none was reported, and taken out.
            validation.Report(ValidationDescriptors.NoLocation, at, place);
            return;
        }

        string? name = parameter.TextOf("name");
        if (string.IsNullOrEmpty(name) && location is not ("body" or "querystring"))
        {
            validation.Report(ValidationDescriptors.BadName, name is null ? at : at.Append("name"), "The parameter", place, "has no name: it cannot be sent");
        }
        else if (location is "header" or "cookie" && !Names.IsToken(name!))
        {
            string fault = $"has a name that no {location} may have, {Names.Quoted(name!)}: it cannot be sent";
            validation.Report(ValidationDescriptors.BadName, at.Append("name"), "The parameter", place, fault);
        }
    }
}
