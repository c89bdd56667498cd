using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>What the runtime is told of a body's media type.</summary>
internal static class ResponseMediaType
{
    /// <summary>The media type where it is not the one that the runtime takes for the kind without being told; else null.</summary>
    public static string? Told(ResponseRepresentation one) => IsUsual(one) ? null : one.MediaType;

    /// <summary>The media type under which the runtime knows the body.</summary>
    public static string Known(ResponseRepresentation one) => Told(one) ?? one.Kind switch
    {
        ResponseBodyKind.Json => "application/json",
        ResponseBodyKind.Xml => "application/xml",
        ResponseBodyKind.Text => "text/plain",
        _ => "application/octet-stream",
    };

    private static bool IsUsual(ResponseRepresentation one) => one.Kind switch
    {
        ResponseBodyKind.Json => MediaTypes.IsUsual(one.MediaType, RequestBodyKind.Json) || !MediaTypes.IsJson(one.MediaType),
        ResponseBodyKind.Xml => one.MediaType == "application/xml",
        ResponseBodyKind.Text => one.MediaType == "text/plain",
        _ => one.MediaType == "application/octet-stream",
    };
}
