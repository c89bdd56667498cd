using ReduGen.Generator.Collections;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The call that gives a request its body.</summary>
internal static class RequestBodyText
{
    public static EncodedText Call(RequestBodyModel body)
    {
        EncodedText type = body.Type.Kind == JsonKind.None || (body.Kind == RequestBodyKind.Text && !body.HasChoice)
            ? default
            : EncodedText.Code($"{JsonTypeText.Of(body is { Kind: RequestBodyKind.Parts, HasChoice: false } ? body.Type.Item! : body.Type)}, ");
        return body.HasChoice
            ? EncodedText.Code($"Choice(options?.ContentType, {type}body{Media(body.Media)})")
            : EncodedText.Code($"{Method(body)}({type}body{Arguments(body)})");
    }

    // JSON's null is a value where the body must be there.
    private static EncodedText Method(RequestBodyModel body) => EncodedText.Identifier(body.Type.AcceptsNull ? "JsonValue" : body.Kind.ToString());

    private static EncodedText Arguments(RequestBodyModel body)
    {
        if (body.Media.Count == 0)
        {
            return default;
        }

        RequestMediaModel media = body.Media[0];
        if (media.Xml is not null)
        {
            return EncodedText.Code($", {Medium(media)}");
        }

        EncodedText mediaType = IsUsual(media.MediaType, body.Kind) ? default : EncodedText.Code($", {EncodedText.Literal(media.MediaType)}");
        return EncodedText.Code($"{mediaType}{PropertyEncodingText.All(media.Encodings)}");
    }

    private static EncodedText Media(EquatableArray<RequestMediaModel> media)
    {
        EncodedText all = default;
        foreach (RequestMediaModel one in media)
        {
            all = EncodedText.Code($"{all}, {Medium(one)}");
        }

        return all;
    }

    private static EncodedText Medium(RequestMediaModel media)
    {
        EncodedText type = EncodedText.Literal(media.MediaType);
        return media.Xml is { } xml ? EncodedText.Code($"{xml.ClassName}.Shapes.Media({type}, {XmlShapeText.Of(xml.Root)})")
            : media.Encodings.Count == 0 ? type
            : EncodedText.Code($"new global::ReduGen.Generated.RequestMedia({type}{PropertyEncodingText.All(media.Encodings)})");
    }

    // What the runtime's methods take where nothing is said.
    private static bool IsUsual(string mediaType, RequestBodyKind kind) => kind switch
    {
        RequestBodyKind.Json => mediaType == "application/json",
        RequestBodyKind.Form => true,
        RequestBodyKind.Text => mediaType == "text/plain",
        RequestBodyKind.Stream => mediaType == "application/octet-stream",
        _ => false,
    };
}
