using System.Linq;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>
/// An operation's methods: the value or an exception, the whole response without one, and the items one by one where the answer is an array.
/// They only forward, so that a client of a thousand operations compiles quickly.
/// </summary>
internal static class OperationEmitter
{
    private static readonly EncodedText Cancellation =
        EncodedText.Code($"global::System.Threading.CancellationToken cancellationToken = default");

    /// <summary>The methods in the interface.</summary>
    public static void WriteDeclarations(CodeWriter code, OperationModel operation)
    {
        WriteDocumentation(code, operation);
        code.Line($"{ResultText.Task(operation)} {operation.Name}Async({Cancellation});");
        code.Line();
        WriteVariantDocumentation(code, operation, EncodedText.Code($"the status and headers as well, and no exception for an error that the server reports"));
        code.Line($"{ResponseTask(operation)} {operation.Name}ResponseAsync({Cancellation});");
        if (StreamedItem(operation) is { } item)
        {
            code.Line();
            WriteVariantDocumentation(code, operation, EncodedText.Code($"the items one by one, each as soon as it was received"));
            code.Line($"{Stream(item)} {operation.Name}StreamAsync({Cancellation});");
        }
    }

    /// <summary>The methods in the class.</summary>
    public static void WriteMethods(CodeWriter code, OperationModel operation)
    {
        code.Line(
            $"""

            /// <inheritdoc/>
            public {ResultText.Task(operation)} {operation.Name}Async({Cancellation}) =>
                _transport.SendAsync({operation.FieldName}, new global::ReduGen.Generated.ApiRequest(), cancellationToken);

            /// <inheritdoc/>
            public {ResponseTask(operation)} {operation.Name}ResponseAsync({Cancellation}) =>
                _transport.SendResponseAsync({operation.FieldName}, new global::ReduGen.Generated.ApiRequest(), cancellationToken);
            """);
        if (StreamedItem(operation) is { } item)
        {
            code.Line(
                $"""

                /// <inheritdoc/>
                public {Stream(item)} {operation.Name}StreamAsync({Cancellation}) =>
                    _transport.StreamAsync({operation.FieldName}, {JsonTypeText.Of(item)}, new global::ReduGen.Generated.ApiRequest(), cancellationToken);
                """);
        }
    }

    private static EncodedText ResponseTask(OperationModel operation) =>
        EncodedText.Code($"global::System.Threading.Tasks.Task<global::ReduGen.ApiResponse<{ResultText.Of(operation)}>>");

    private static EncodedText Stream(TypeUse item) => EncodedText.Code($"global::System.Collections.Generic.IAsyncEnumerable<{item.CSharpOrNull}>");

    private static TypeUse? StreamedItem(OperationModel operation) =>
        operation.Result is { Kind: JsonKind.List, Item: { } item } ? item : null;

    private static void WriteDocumentation(CodeWriter code, OperationModel operation)
    {
        DocumentationEmitter.Write(code, operation.Documentation, Call(operation));
        code.Line($"/// <param name=\"cancellationToken\">Ends the call early.</param>");
        foreach (ResponseModel response in operation.Responses.Where(static response => !response.IsSuccess))
        {
            EncodedText exception = response.Body is null
                ? EncodedText.Code($"global::ReduGen.ApiException")
                : EncodedText.Code($"global::ReduGen.ApiException{{TError}}");
            code.Line($"/// <exception cref=\"{exception}\">{StatusText(response.Status)}: {EncodedText.Xml(response.Description)}</exception>");
        }

        TypeHeading.WriteObsolete(code, operation.IsDeprecated);
    }

    private static void WriteVariantDocumentation(CodeWriter code, OperationModel operation, EncodedText difference)
    {
        code.Line(
            $"""
            /// <summary>Like <see cref="{operation.Name}Async"/>: {difference}.</summary>
            /// <param name="cancellationToken">Ends the call early.</param>
            """);
        TypeHeading.WriteObsolete(code, operation.IsDeprecated);
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
