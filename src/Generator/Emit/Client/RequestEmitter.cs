using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The method that makes an operation's request of its arguments: one call for each parameter, one for the body.</summary>
internal static class RequestEmitter
{
    public static void Write(CodeWriter code, OperationModel operation)
    {
        code.Line();
        using (code.Open($"private static global::ReduGen.Generated.ApiRequest {operation.RequestName}({Signature.RequestParameters(operation)})"))
        {
            EncodedText options = operation.HasOptions ? EncodedText.Code($"options") : default;
            code.Line($"var request = new global::ReduGen.Generated.ApiRequest({options});");
            foreach (ParameterModel parameter in operation.Parameters)
            {
                code.Line($"request.{Call(parameter)};");
            }

            if (operation.Choices.Count > 0)
            {
                code.Line($"request.Accept(options?.Accept);");
            }

            if (operation.Body is { } body)
            {
                code.Line($"request.{RequestBodyText.Call(body)};");
            }

            code.Line($"return request;");
        }
    }

    private static EncodedText Call(ParameterModel parameter)
    {
        EncodedText method = EncodedText.Identifier(parameter.Location.ToString());
        EncodedText value = parameter.IsFixed ? parameter.Type.Constant
            : parameter.IsOption ? EncodedText.Code($"options?.{parameter.ArgumentName}")
            : parameter.ArgumentName;
        EncodedText type = JsonTypeText.Of(parameter.Type);
        switch (parameter.Location)
        {
            case ParameterLocationKind.QueryString:
                return EncodedText.Code($"{method}({type}, {value}{PropertyEncodingText.All(parameter.Encodings)})");
            case ParameterLocationKind.QueryStringJson:
                return EncodedText.Code($"{method}({type}, {value})");
            case ParameterLocationKind.QueryStringText:
                return EncodedText.Code($"{method}({value})");
        }

        EncodedText name = EncodedText.Literal(parameter.WireName);
        return EncodedText.Code($"{method}({name}, {type}, {value}{Style(parameter)})");
    }

    private static EncodedText Style(ParameterModel parameter)
    {
        if (parameter.Style is not { } style)
        {
            return default;
        }

        EncodedText explode = style.Explode ? EncodedText.Code($"true") : EncodedText.Code($"false");
        EncodedText reserved = style.AllowReserved ? EncodedText.Code($", allowReserved: true") : default;
        return parameter.Location == ParameterLocationKind.Header || (parameter.Location == ParameterLocationKind.Cookie && style.Name.ToString() != "Cookie")
            ? EncodedText.Code($", explode: {explode}")
            : EncodedText.Code($", global::ReduGen.Generated.ParameterStyle.{style.Name}, explode: {explode}{reserved}");
    }
}
