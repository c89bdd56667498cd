using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The field that describes an operation to the runtime: method, path, security and responses.</summary>
internal static class OperationDescriptionEmitter
{
    public static void Write(CodeWriter code, OperationModel operation)
    {
        EncodedText type = EncodedText.Code($"global::ReduGen.Generated.ApiOperation<{ResultText.Of(operation)}>");
        code.Line($"private static readonly {type} {operation.FieldName} =");
        using (code.Indent())
        {
            code.Line($"new {type}({EncodedText.Literal(operation.Method)}, {EncodedText.Literal(operation.Path)})");
            using (code.Indent())
            {
                if (!operation.Server.IsEmpty)
                {
                    code.Line($".At({operation.Server})");
                }

                foreach (SecurityRequirementModel alternative in operation.Security)
                {
                    code.Line($".Secured({EncodedText.List(alternative.Schemes)})");
                }

                for (int i = 0; i < operation.Responses.Count; i++)
                {
                    EncodedText end = i == operation.Responses.Count - 1 ? EncodedText.Code($";") : default;
                    code.Line($"{Response(operation.Responses[i])}{end}");
                }

                if (operation.Responses.Count == 0)
                {
                    code.Line($";");
                }
            }
        }
    }

    private static EncodedText Response(ResponseModel response)
    {
        EncodedText method = response.IsSuccess ? EncodedText.Code($".Returns") : EncodedText.Code($".Fails");
        EncodedText status = EncodedText.Number(response.Status);
        if (response.Body is null)
        {
            return EncodedText.Code($"{method}({status})");
        }

        EncodedText body = response.Kind switch
        {
            ResponseBodyKind.Text => EncodedText.Code($"global::ReduGen.Generated.ApiBody.Text"),
            ResponseBodyKind.Stream => EncodedText.Code($"global::ReduGen.Generated.ApiBody.Stream"),
            _ => JsonTypeText.Of(response.Body),
        };
        EncodedText mediaType = response.MediaType is null ? default : EncodedText.Code($", {EncodedText.Literal(response.MediaType)}");
        return EncodedText.Code($"{method}({status}, {body}{mediaType})");
    }
}
