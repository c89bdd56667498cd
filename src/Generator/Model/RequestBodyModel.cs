namespace ReduGen.Generator.Model;

/// <summary>The body of a request.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="MediaType">Its media type; null where it is the kind's own.</param>
/// <param name="Type">The type of the value, null for text and streams.</param>
internal sealed record RequestBodyModel(RequestBodyKind Kind, string? MediaType, TypeUse? Type, bool IsRequired, DocumentationModel Documentation);

/// <summary>How a body is written; the names are those of the runtime's methods.</summary>
internal enum RequestBodyKind
{
    Json,
    Form,
    Text,
    Stream,
}
