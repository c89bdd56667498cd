using System.Linq;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Building.Security;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Operations;

/// <summary>An operation → its method; null where it is left out, which is reported.</summary>
internal static class OperationBuilder
{
    public static OperationModel? Build(PlacedOperation placed, string name, BuildContext context, SchemaTypes types, SecurityBuilder security)
    {
        if (Pending(placed) is { } pending)
        {
            context.Report(DocumentDescriptors.OperationPending, placed.At, placed.Text, pending);
            return null;
        }

        ResponsesAnswer responses = ResponseBuilder.Build(placed, context, types);
        EquatableArray<SecurityRequirementModel>? requirements = security.Build(placed.Operation, placed.At, placed.Text);
        if (!responses.AreComplete || requirements is null)
        {
            return null;
        }

        return new OperationModel(
            EncodedText.Identifier(name),
            EncodedText.Identifier(name + "Operation"),
            placed.Method,
            placed.Path,
            responses.Result,
            responses.Responses,
            requirements.Value,
            placed.Operation.Deprecated,
            DocumentationBuilder.Build(placed.At, context, placed.Operation.Summary, placed.Operation.Description));
    }

    private static string? Pending(PlacedOperation placed) =>
        placed.PathItem.Parameters is { Count: > 0 } || placed.Operation.Parameters is { Count: > 0 } ? "parameters"
        : placed.Operation.RequestBody is not null ? "a request body"
        : placed.Operation.Servers is { Count: > 0 } || placed.PathItem.Servers is { Count: > 0 } ? "servers of its own"
        : placed.Path.Contains('{') ? "a path with a parameter"
        : null;
}
