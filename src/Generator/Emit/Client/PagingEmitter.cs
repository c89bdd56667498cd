using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The methods that follow an operation's pages: the pages, and the items of them all.</summary>
internal static class PagingEmitter
{
    /// <summary>The methods in the interface.</summary>
    public static void WriteDeclarations(CodeWriter code, OperationModel operation)
    {
        if (operation.Paging is not { } paging)
        {
            return;
        }

        code.Line();
        OperationDocumentationEmitter.WriteVariant(code, operation, EncodedText.Code($"this page and those after it, each when its turn comes"));
        code.Line($"{Pages(operation)} {paging.PagesName}Async({Signature.Parameters(operation)});");
        if (paging.Item is { } item)
        {
            code.Line();
            OperationDocumentationEmitter.WriteVariant(code, operation, EncodedText.Code($"the items of this page and those after it, one by one"));
            code.Line($"{Sequence(item.CSharpOrNull)} {paging.ItemsName}Async({Signature.Parameters(operation)});");
        }
    }

    /// <summary>The methods in the class.</summary>
    public static void WriteMethods(CodeWriter code, OperationModel operation)
    {
        if (operation.Paging is not { } paging)
        {
            return;
        }

        EncodedText next = paging.Next.IsEmpty ? default : EncodedText.Code($"static page => {paging.Next}, ");
        code.Line(
            $"""

            /// <inheritdoc/>
            public {Pages(operation)} {paging.PagesName}Async({Signature.Parameters(operation)}) =>
                _transport.PagesAsync({operation.FieldName}, {next}{Signature.RequestExpression(operation)}, cancellationToken);
            """);
        if (paging.Item is { } item)
        {
            code.Line(
                $"""

                /// <inheritdoc/>
                public {Sequence(item.CSharpOrNull)} {paging.ItemsName}Async({Signature.Parameters(operation)}) =>
                    global::ReduGen.Generated.ApiTransport.ItemsAsync({paging.PagesName}Async({Signature.Arguments(operation)}), static page => {paging.Items}, cancellationToken);
                """);
        }
    }

    private static EncodedText Pages(OperationModel operation) => Sequence(ResultText.Of(operation));

    private static EncodedText Sequence(EncodedText item) => EncodedText.Code($"global::System.Collections.Generic.IAsyncEnumerable<{item}>");
}
