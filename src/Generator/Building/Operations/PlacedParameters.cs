using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Operations;

/// <summary>
/// The parameters that count for an operation: those of its path item, unless it declares the same one itself. What the path names without a declaration
/// is a string, and what is declared for the path but does not stand in it goes nowhere.
/// </summary>
internal static class PlacedParameters
{
    public static IReadOnlyList<PlacedParameter> Of(PlacedOperation placed)
    {
        PlacedParameter[] own = [.. Placed(placed.Operation.Parameters, placed.At)];
        HashSet<string> keys = [.. own.Select(static parameter => parameter.Key)];
        HashSet<string> inTemplate = [.. OperationPath.Names(placed.Path)];
        PlacedParameter[] declared =
        [
            .. Placed(placed.PathItem.Parameters, placed.At.Parent!).Where(parameter => !keys.Contains(parameter.Key)).Concat(own)
                .GroupBy(static parameter => parameter.Key)
                .Select(static same => same.First())
                .Where(parameter => parameter.Parameter.In != ParameterLocation.Path || inTemplate.Contains(parameter.Parameter.Name ?? "")),
        ];
        inTemplate.ExceptWith(declared.Where(static parameter => parameter.Parameter.In == ParameterLocation.Path).Select(static parameter => parameter.Parameter.Name ?? ""));
        return [.. declared, .. inTemplate.Select(name => Undeclared(name, placed.At))];
    }

    private static IEnumerable<PlacedParameter> Placed(IList<IOpenApiParameter>? parameters, JsonPointer owner) =>
        (parameters ?? []).Select((parameter, index) => new PlacedParameter(
            Targets.Of(parameter),
            parameter is OpenApiParameterReference { Reference.Id: { } id } ? Places.Parameters.Append(id) : owner.Append("parameters").Append(index)));

    private static PlacedParameter Undeclared(string name, JsonPointer at) => new(
        new OpenApiParameter { Name = name, In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
        at.Append("parameters"));
}
