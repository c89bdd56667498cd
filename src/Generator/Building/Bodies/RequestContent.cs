using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>An entry of a request body's content: one media type, and what the caller gives for it.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Media">The media type as it is sent; null where the caller brings the whole body.</param>
internal sealed record RequestContent(RequestBodyKind Kind, TypeUse Type, RequestMediaModel? Media);
