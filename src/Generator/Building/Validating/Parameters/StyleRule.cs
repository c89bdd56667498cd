using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Parameters;

/// <summary>
/// Which style may stand where (OpenAPI 3.1, 4.8.12.6, and "cookie" of 3.2); that of a header "MUST be simple" (4.8.21), and an encoding's are those of query
/// parameters (4.8.15). For which types of value a style is defined is not looked at: Stripe's deepObject of arrays works.
/// </summary>
internal static class StyleRule
{
    public static void CheckParameter(JsonObject parameter, JsonPointer at, Validation validation)
    {
        if (parameter.TextOf("in") is { } location)
        {
            Check(parameter, at, validation, location, location + " parameter");
        }
    }

    public static void CheckHeader(JsonObject header, JsonPointer at, Validation validation) => Check(header, at, validation, "header", "header");

    public static void CheckEncoding(JsonObject encoding, JsonPointer at, Validation validation) => Check(encoding, at, validation, "query", "property of a form");

    private static void Check(JsonObject members, JsonPointer at, Validation validation, string location, string kind)
    {
        if (members.TextOf("style") is { } style && StylesOf(location) is { } styles && !styles.Contains(style))
        {
            validation.Report(ValidationDescriptors.BadStyle, at.Append("style"), style, validation.Text(at.Append("style")), kind, styles[0]);
        }
    }

    // The usual one first.
    private static string[]? StylesOf(string location) => location switch
    {
        "path" => ["simple", "label", "matrix"],
        "header" => ["simple"],
        "query" => ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "cookie" => ["form", "cookie"],
        _ => null,
    };
}
