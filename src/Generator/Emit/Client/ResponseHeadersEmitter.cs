using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The headers of an operation's successes as the properties of a struct, each read when it is asked for.</summary>
internal static class ResponseHeadersEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, OperationModel operation)
    {
        if (operation.Headers is not { } headers)
        {
            return;
        }

        code.Line();
        code.Line($"/// <summary>The headers of <c>{EncodedText.Xml(operation.Method)} {EncodedText.Xml(operation.Path)}</c>; what the server does not send is null.</summary>");
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} readonly struct {headers.Name} : global::ReduGen.Generated.IApiHeaders<{headers.Name}>"))
        {
            code.Line(
                $"""
                private readonly global::ReduGen.Generated.ApiHeaders _headers;

                private {headers.Name}(global::ReduGen.Generated.ApiHeaders headers) => _headers = headers;

                static {headers.Name} global::ReduGen.Generated.IApiHeaders<{headers.Name}>.From(global::ReduGen.Generated.ApiHeaders headers) => new {headers.Name}(headers);
                """);
            foreach (ResponseHeaderModel one in headers.Headers)
            {
                code.Line();
                DocumentationEmitter.Write(code, one.Documentation, EncodedText.Code($"The header <c>{EncodedText.Xml(one.WireName)}</c>."));
                TypeHeading.WriteObsolete(code, one.IsDeprecated);
                code.Line(
                    $"public {one.Type.CSharpOrNull} {one.Name} => _headers.{EncodedText.Identifier(one.Kind.ToString())}({EncodedText.Literal(one.WireName)}, {JsonTypeText.Of(one.Type)});");
            }
        }
    }
}
