using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Operations.Responses;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Building.Security;
using ReduGen.Generator.Building.Servers;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Operations;

/// <summary>An operation → its method; null where it is left out, which is reported.</summary>
internal static class OperationBuilder
{
    public static OperationModel? Build(PlacedOperation placed, string name, BuildContext context, SchemaTypes types, SecurityBuilder security, ServerBuilder servers)
    {
        context.Spend(placed.Text, placed.At);
        ResponsesAnswer responses = ResponseBuilder.Build(placed, context, types);
        IReadOnlyList<ParameterModel>? parameters = ParameterBuilder.Build(placed, context, types);
        IReadOnlyList<RequestBodyModel>? bodies = RequestBodyBuilder.Build(placed, context, types);
        EquatableArray<SecurityRequirementModel>? requirements = security.Build(placed.Operation, placed.At, placed.Text);
        if (!responses.AreComplete || parameters is null || bodies is null || requirements is null)
        {
            return null;
        }

        return new OperationModel(
            EncodedText.Identifier(name),
            EncodedText.Identifier(name + "Operation"),
            EncodedText.Identifier(name + "Request"),
            EncodedText.Identifier(types.NameBeside(placed.At.ToString(), placed.WholeName + "Options")),
            placed.Method,
            placed.Path,
            servers.Of(placed),
            parameters.ToEquatableArray(),
            bodies.FirstOrDefault(),
            bodies.Skip(1).ToEquatableArray(),
            responses.Result,
            responses.Stream,
            responses.Headers,
            responses.Responses,
            responses.Choices,
            RequestIdHeader.Find(placed.Operation),
            requirements.Value,
            placed.Operation.Deprecated,
            DocumentationBuilder.Build(placed.At, context, placed.Operation.Summary, placed.Operation.Description)
                .With(DocumentationFacts.Stability(placed.Operation.Extensions)))
        {
            SetterName = EncodedText.Identifier("On" + name),
            Examples = responses.Examples,
        };
    }
}
