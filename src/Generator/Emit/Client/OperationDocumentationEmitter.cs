using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The documentation of an operation's methods: its parameters, and what comes back at which status.</summary>
internal static class OperationDocumentationEmitter
{
    /// <summary>The documentation of the operation's own method.</summary>
    /// <param name="returns">What it gives, where that is not the value of its response; else empty.</param>
    public static void Write(CodeWriter code, OperationModel operation, EncodedText returns)
    {
        DocumentationEmitter.Write(code, operation.Documentation, Call(operation));
        WriteParameters(code, operation);
        WriteReturns(code, operation, returns);
        foreach (ResponseModel response in operation.Responses.Where(static response => !response.IsSuccess))
        {
            EncodedText exception = response.Bodies.Count == 0
                ? EncodedText.Code($"global::ReduGen.ApiException")
                : EncodedText.Code($"global::ReduGen.ApiException{{TError}}");
            code.Line($"/// <exception cref=\"{exception}\">{StatusText(response.Status)}{ErrorType(response)}{Description(response)}</exception>");
        }

        TypeHeading.WriteObsolete(code, operation.IsDeprecated);
    }

    /// <summary>The documentation of a method that does what the operation's own does, but for a difference.</summary>
    public static void WriteVariant(CodeWriter code, OperationModel operation, EncodedText difference)
    {
        // A cref to one of several overloads is ambiguous (CS0419).
        EncodedText method = operation.OtherBodies.Count > 0 ? EncodedText.Code($"<c>{operation.Name}Async</c>") : EncodedText.Code($"<see cref=\"{operation.Name}Async\"/>");
        code.Line($"/// <summary>Like {method}: {difference}.</summary>");
        WriteParameters(code, operation);
        TypeHeading.WriteObsolete(code, operation.IsDeprecated);
    }

    // A cref takes no type argument, so the text names the type of the error.
    private static EncodedText ErrorType(ResponseModel response) => response.Bodies.Count > 0 && response.Bodies[0].Type is { Kind: JsonKind.Model } error
        ? EncodedText.Code($", <see cref=\"{error.CSharp}\"/>")
        : default;

    // The statuses of a success, and what their responses are.
    private static void WriteReturns(CodeWriter code, OperationModel operation, EncodedText returns)
    {
        EncodedText[] successes = [.. operation.Responses.Where(static response => response.IsSuccess).Select(Success)];
        EncodedText start = !returns.IsEmpty ? returns : operation.Result is { AcceptsNull: true } ? Null(operation) : default;
        EncodedText[] paragraphs = [.. start.IsEmpty ? successes : successes.Prepend(start)];
        if (paragraphs.Length == 1)
        {
            code.Line($"/// <returns>{paragraphs[0]}</returns>");
        }
        else if (paragraphs.Length > 1)
        {
            code.Line($"/// <returns>");
            foreach (EncodedText paragraph in paragraphs)
            {
                code.Line($"/// <para>{paragraph}</para>");
            }

            code.Line($"/// </returns>");
        }
    }

    private static EncodedText Success(ResponseModel response)
    {
        EncodedText nothing = response.Bodies.Count + response.Sequences.Count == 0 ? EncodedText.Code($", no body") : default;
        return EncodedText.Code($"{StatusText(response.Status)}{nothing}{Description(response)}");
    }

    private static EncodedText Null(OperationModel operation) =>
        operation.Responses.Any(static response => response is { IsSuccess: true, Bodies.Count: 0 })
            ? EncodedText.Code($"The value; null where the response has no body.")
            : EncodedText.Code($"The value; null where the body is JSON's null.");

    private static EncodedText Description(ResponseModel response) =>
        string.IsNullOrWhiteSpace(response.Description) ? default : EncodedText.Code($": {EncodedText.XmlProse(response.Description)}");

    private static void WriteParameters(CodeWriter code, OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.IsArgument))
        {
            EncodedText text = DocumentationEmitter.Line(parameter.Documentation, EncodedText.Code($"The parameter <c>{EncodedText.Xml(parameter.WireName)}</c>."));
            code.Line($"/// <param name=\"{EncodedText.XmlName(parameter.ArgumentName)}\">{text}</param>");
        }

        if (operation.Body is { } body)
        {
            code.Line($"/// <param name=\"body\">{DocumentationEmitter.Line(body.Documentation, EncodedText.Code($"The body."))}</param>");
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
