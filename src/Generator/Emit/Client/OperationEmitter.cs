using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>
/// An operation's methods: the value or an exception, the whole response without one, and the items one by one where the answer is an array or a sequence.
/// They only forward, so that a client of a thousand operations compiles quickly.
/// </summary>
internal static class OperationEmitter
{
    /// <summary>The methods in the interface.</summary>
    public static void WriteDeclarations(CodeWriter code, OperationModel operation)
    {
        if (operation.HasValue)
        {
            WriteDocumentation(code, operation, default);
            code.Line($"{ResultText.Task(operation)} {operation.Name}Async({Signature.Parameters(operation)});");
            code.Line();
            WriteVariantDocumentation(code, operation, EncodedText.Code($"the status and headers as well, and no exception for an error that the server reports"));
            code.Line($"{ResponseTask(operation)} {operation.Name}ResponseAsync({Signature.Parameters(operation)});");
        }

        if (operation is { Stream: { } stream, HasValue: true })
        {
            code.Line();
            WriteVariantDocumentation(code, operation, StreamText.Words(stream));
            code.Line($"{StreamText.Type(stream)} {operation.Name}StreamAsync({Signature.Parameters(operation)});");
        }
        else if (operation.Stream is { } only)
        {
            WriteDocumentation(code, operation, EncodedText.Code($"/// <returns>Gives {StreamText.Words(only)}.</returns>"));
            code.Line($"{StreamText.Type(only)} {operation.Name}StreamAsync({Signature.Parameters(operation)});");
        }

        PagingEmitter.WriteDeclarations(code, operation);
    }

    /// <summary>The methods in the class.</summary>
    public static void WriteMethods(CodeWriter code, OperationModel operation)
    {
        if (operation.HasValue)
        {
            code.Line(
                $"""

                /// <inheritdoc/>
                public {ResultText.Task(operation)} {operation.Name}Async({Signature.Parameters(operation)}) =>
                    _transport.SendAsync({operation.FieldName}, {Signature.RequestExpression(operation)}, cancellationToken);

                /// <inheritdoc/>
                public {ResponseTask(operation)} {operation.Name}ResponseAsync({Signature.Parameters(operation)}) =>
                    _transport.SendResponseAsync{TypeArguments(operation)}({operation.FieldName}, {Signature.RequestExpression(operation)}, cancellationToken);
                """);
        }

        if (operation.Stream is { } stream)
        {
            code.Line(
                $"""

                /// <inheritdoc/>
                public {StreamText.Type(stream)} {operation.Name}StreamAsync({Signature.Parameters(operation)}) =>
                    _transport.{StreamText.Call(operation, stream)}, {Signature.RequestExpression(operation)}, cancellationToken);
                """);
        }

        PagingEmitter.WriteMethods(code, operation);
    }

    private static EncodedText ResponseTask(OperationModel operation) => EncodedText.Code(
        $"global::System.Threading.Tasks.Task<global::ReduGen.ApiResponse<{ResultText.Of(operation)}{(operation.Headers is { } headers ? EncodedText.Code($", {headers.Name}") : default)}>>");

    // Those that the compiler cannot infer.
    private static EncodedText TypeArguments(OperationModel operation) =>
        operation.Headers is { } headers ? EncodedText.Code($"<{ResultText.Of(operation)}, {headers.Name}>") : default;

    private static void WriteDocumentation(CodeWriter code, OperationModel operation, EncodedText returns)
    {
        DocumentationEmitter.Write(code, operation.Documentation, Call(operation));
        WriteParameterDocumentation(code, operation);
        WriteReturns(code, operation, returns);
        foreach (ResponseModel response in operation.Responses.Where(static response => !response.IsSuccess))
        {
            EncodedText exception = response.Bodies.Count == 0
                ? EncodedText.Code($"global::ReduGen.ApiException")
                : EncodedText.Code($"global::ReduGen.ApiException{{TError}}");
            code.Line($"/// <exception cref=\"{exception}\">{StatusText(response.Status)}{ErrorType(response)}: {EncodedText.XmlProse(response.Description)}</exception>");
        }

        TypeHeading.WriteObsolete(code, operation.IsDeprecated);
    }

    // A cref takes no type argument, so the text names the type of the error.
    private static EncodedText ErrorType(ResponseModel response) => response.Bodies.Count > 0 && response.Bodies[0].Type is { Kind: JsonKind.Model } error
        ? EncodedText.Code($", <see cref=\"{error.CSharp}\"/>")
        : default;

    private static void WriteReturns(CodeWriter code, OperationModel operation, EncodedText returns)
    {
        if (!returns.IsEmpty)
        {
            code.Line($"{returns}");
            return;
        }

        if (operation.Result is not { AcceptsNull: true })
        {
            return;
        }

        EncodedText statuses = EncodedText.List(
            operation.Responses.Where(static response => response is { IsSuccess: true, Bodies.Count: 0 }).Select(static response => StatusText(response.Status)));
        EncodedText absence = statuses.IsEmpty ? EncodedText.Code($"the body is JSON's null") : EncodedText.Code($"the response has no body ({statuses})");
        code.Line($"/// <returns>The value; null where {absence}.</returns>");
    }

    /// <summary>The documentation of a method that does what the operation's own does, but for a difference.</summary>
    public static void WriteVariantDocumentation(CodeWriter code, OperationModel operation, EncodedText difference)
    {
        // A cref to one of several overloads is ambiguous (CS0419).
        EncodedText method = operation.OtherBodies.Count > 0 ? EncodedText.Code($"<c>{operation.Name}Async</c>") : EncodedText.Code($"<see cref=\"{operation.Name}Async\"/>");
        code.Line($"/// <summary>Like {method}: {difference}.</summary>");
        WriteParameterDocumentation(code, operation);
        TypeHeading.WriteObsolete(code, operation.IsDeprecated);
    }

    private static void WriteParameterDocumentation(CodeWriter code, OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.IsArgument))
        {
            EncodedText text = parameter.Documentation.Paragraphs.Count > 0
                ? EncodedText.XmlProse(parameter.Documentation.Paragraphs[0])
                : EncodedText.Code($"The parameter <c>{EncodedText.Xml(parameter.WireName)}</c>.");
            code.Line($"/// <param name=\"{EncodedText.Xml(parameter.ArgumentName.ToString().TrimStart('@'))}\">{text}</param>");
        }

        if (operation.Body is { } body)
        {
            EncodedText text = body.Documentation.Paragraphs.Count > 0 ? EncodedText.XmlProse(body.Documentation.Paragraphs[0]) : EncodedText.Code($"The body.");
            code.Line($"/// <param name=\"body\">{text}</param>");
        }

        if (operation.HasOptions)
        {
            code.Line($"/// <param name=\"options\">The optional parameters.</param>");
        }

        code.Line($"/// <param name=\"cancellationToken\">Ends the call early.</param>");
    }

    private static EncodedText Call(OperationModel operation) =>
        EncodedText.Code($"<c>{EncodedText.Xml(operation.Method)} {EncodedText.Xml(operation.Path)}</c>");

    private static EncodedText StatusText(int status) => status switch
    {
        0 => EncodedText.Code($"Any other status"),
        < 10 => EncodedText.Code($"{EncodedText.Number(status)}XX"),
        _ => EncodedText.Number(status),
    };
}
