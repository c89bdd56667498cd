using System.Linq;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Emit.Client;

/// <summary>A group's interface and class: a method for each operation, and its variants.</summary>
internal static class GroupEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, GroupModel group)
    {
        DocumentationEmitter.Write(code, group.Documentation, default);
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} interface {group.InterfaceName}"))
        {
            bool isFirst = true;
            foreach (OperationModel operation in group.Operations.SelectMany(static operation => operation.Overloads))
            {
                if (!isFirst)
                {
                    code.Line();
                }

                isFirst = false;
                OperationEmitter.WriteDeclarations(code, operation);
            }
        }

        code.Line();
        DocumentationEmitter.Write(code, group.Documentation, default);
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {group.TypeName} : {group.InterfaceName}"))
        {
            foreach (OperationModel operation in group.Operations)
            {
                OperationDescriptionEmitter.Write(code, operation);
                code.Line();
            }

            code.Line(
                $"""
                private readonly global::ReduGen.Generated.ApiTransport _transport;

                internal {group.TypeName}(global::ReduGen.Generated.ApiTransport transport) => _transport = transport;
                """);
            foreach (OperationModel operation in group.Operations.SelectMany(static operation => operation.Overloads))
            {
                OperationEmitter.WriteMethods(code, operation);
            }

            foreach (OperationModel operation in group.Operations.SelectMany(static operation => operation.Overloads).Where(static operation => operation.HasRequest))
            {
                RequestEmitter.Write(code, operation);
            }
        }

        foreach (OperationModel operation in group.Operations)
        {
            OperationOptionsEmitter.Write(code, header, operation);
            ResponseHeadersEmitter.Write(code, header, operation);
        }
    }
}
