using System.Collections.Generic;
using System.Linq;
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

                if (operation.RequestIdHeader is { } header)
                {
                    code.Line($".Identified({EncodedText.Literal(header)})");
                }

                EncodedText[] calls = [.. Calls(operation)];
                for (int i = 0; i < calls.Length; i++)
                {
                    EncodedText end = i == calls.Length - 1 ? EncodedText.Code($";") : default;
                    code.Line($"{calls[i]}{end}");
                }
            }
        }
    }

    // Never none: every operation has a success.
    private static IEnumerable<EncodedText> Calls(OperationModel operation) =>
        operation.Security.Select(static alternative => EncodedText.Code($".Secured({EncodedText.List(alternative.Schemes)})"))
            .Concat(operation.Responses.SelectMany(response => ResponseText.Calls(operation, response)));
}
