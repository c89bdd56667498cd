using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The optional parameters of an operation as the properties of one class: a new one breaks no caller.</summary>
internal static class OperationOptionsEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, OperationModel operation)
    {
        if (!operation.HasOptions)
        {
            return;
        }

        code.Line();
        code.Line($"/// <summary>The optional parameters of <c>{EncodedText.Xml(operation.Method)} {EncodedText.Xml(operation.Path)}</c>; what is null is not sent.</summary>");
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {operation.OptionsName} : global::ReduGen.ApiCallOptions"))
        {
            foreach (ParameterModel option in operation.Parameters.Where(static parameter => parameter.IsOption))
            {
                DocumentationEmitter.Write(code, option.Documentation, EncodedText.Code($"The parameter <c>{EncodedText.Xml(option.WireName)}</c>."));
                TypeHeading.WriteObsolete(code, option.IsDeprecated);
                code.Line($"public {option.Type.CSharp}? {option.ArgumentName} {{ get; set; }}");
                code.Line();
            }

            WriteAccept(code, operation);
            if (operation.HasContentTypeChoice)
            {
                WriteContentType(code, operation);
            }

            code.Line(
                $$"""
                /// <summary>Options with a token alone: what a call means that gives only a token.</summary>
                public static implicit operator {{operation.OptionsName}}(global::System.Threading.CancellationToken cancellationToken) =>
                    new {{operation.OptionsName}} { CancellationToken = cancellationToken };
                """);
        }
    }

    private static void WriteAccept(CodeWriter code, OperationModel operation)
    {
        if (operation.Choices.Count == 0)
        {
            return;
        }

        EncodedText choices = EncodedText.List(operation.Choices.Select(static mediaType => EncodedText.Code($"<c>{EncodedText.Xml(mediaType)}</c>")));
        code.Line(
            $$"""
            /// <summary>
            /// The Accept header's value. The success has a body in one of {{choices}}; null asks for all of them, in this order.
            /// </summary>
            public string? Accept { get; set; }

            """);
    }

    private static void WriteContentType(CodeWriter code, OperationModel operation)
    {
        EncodedText all = default;
        foreach (RequestBodyModel body in operation.Overloads.Select(static overload => overload.Body).OfType<RequestBodyModel>())
        {
            for (int i = 0; i < body.Media.Count; i++)
            {
                EncodedText type = EncodedText.Code($"<c>{EncodedText.Xml(body.Media[i].MediaType)}</c>");
                EncodedText bodyType = EncodedText.Code($"<c>{EncodedText.Xml(body.Type.CSharp.ToString().Replace("global::", ""))}</c>");
                EncodedText entry = i == 0 ? EncodedText.Code($"{type} (of {bodyType} without a choice)") : type;
                all = all.IsEmpty ? entry : EncodedText.Code($"{all}, {entry}");
            }
        }

        code.Line(
            $$"""
            /// <summary>The media type of the body: {{all}}.</summary>
            public string? ContentType { get; set; }

            """);
    }
}
