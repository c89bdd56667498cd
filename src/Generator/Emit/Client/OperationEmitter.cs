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
            OperationDocumentationEmitter.Write(code, operation, default);
            code.Line($"{ResultText.Task(operation)} {operation.Name}Async({Signature.Parameters(operation)});");
            code.Line();
            OperationDocumentationEmitter.WriteVariant(code, operation, EncodedText.Code($"the status and headers as well, and no exception for an error that the server reports"));
            code.Line($"{ResponseTask(operation)} {operation.Name}ResponseAsync({Signature.Parameters(operation)});");
        }

        if (operation is { Stream: { } stream, HasValue: true })
        {
            code.Line();
            OperationDocumentationEmitter.WriteVariant(code, operation, StreamText.Words(stream));
            code.Line($"{StreamText.Type(stream)} {operation.Name}StreamAsync({Signature.Parameters(operation)});");
        }
        else if (operation.Stream is { } only)
        {
            OperationDocumentationEmitter.Write(code, operation, EncodedText.Code($"Gives {StreamText.Words(only)}."));
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
}
