using System.Collections.Generic;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The calls that describe a response to the runtime: one for each of its bodies.</summary>
internal static class ResponseText
{
    public static IEnumerable<EncodedText> Calls(OperationModel operation, ResponseModel response)
    {
        EncodedText method = response.IsSuccess ? EncodedText.Code($".Returns") : EncodedText.Code($".Fails");
        EncodedText status = EncodedText.Number(response.Status);
        if (response.Bodies.Count + response.Sequences.Count == 0)
        {
            yield return EncodedText.Code($"{method}({status})");
        }

        foreach (ResponseBodyModel body in response.Bodies)
        {
            EncodedText mediaType = body.MediaType is null ? default : EncodedText.Code($", {EncodedText.Literal(body.MediaType)}");
            yield return EncodedText.Code($"{method}({status}, {Body(body)}{Conversion(body, operation)}{mediaType})");
        }

        foreach (string mediaType in response.Sequences)
        {
            yield return EncodedText.Code($".Streams({status}, {EncodedText.Literal(mediaType)})");
        }
    }

    private static EncodedText Body(ResponseBodyModel body) => body.Kind switch
    {
        ResponseBodyKind.Xml => EncodedText.Code($"{body.Xml!.ClassName}.Shapes.Body({JsonTypeText.Of(body.Type)}, {XmlShapeText.Of(body.Xml.Root)})"),
        ResponseBodyKind.Text => EncodedText.Code($"global::ReduGen.Generated.ApiBody.Text"),
        ResponseBodyKind.Stream => EncodedText.Code($"global::ReduGen.Generated.ApiBody.Stream"),
        _ => JsonTypeText.Of(body.Type),
    };

    private static EncodedText Conversion(ResponseBodyModel body, OperationModel operation) => body.Conversion switch
    {
        ResultConversion.Widen => EncodedText.Code($", static value => value"),
        ResultConversion.Case => EncodedText.Code($", static value => new {operation.Result!.CSharp}(value)"),
        ResultConversion.CaseOrNull => EncodedText.Code($", static value => value is {{ }} one ? new {operation.Result!.CSharp}(one) : null"),
        _ => default,
    };
}
