using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Surface;

/// <summary>The facts of an operation: its method, and everything that its calls carry.</summary>
internal static class OperationFacts
{
    public static IEnumerable<SurfaceFact> Of(GroupModel group, OperationModel operation)
    {
        string name = $"{group.PropertyName}.{operation.Name}";
        string? at = operation.Documentation.Pointer;
        string result = operation.Result is { } type ? SurfaceTypes.Text(type) : "nothing";
        IEnumerable<string> body = operation.Body is { } first ? [$"{SurfaceTypes.Text(first.Type)} body"] : [];
        string arguments = string.Join(", ", operation.Parameters.Where(static parameter => parameter.IsArgument).Select(Argument).Concat(body));
        string server = operation.Server.IsEmpty ? "" : $" at {Last(operation.Server.ToString())}";
        yield return new SurfaceFact(
            SurfaceKind.Operation, name, $"({arguments}) → {result}", $"{operation.Method} {operation.Path}{server}", SurfaceUse.None, IsRequired: false, at);

        string security = string.Join(" or ", operation.Security.Select(static all => all.Schemes.Count == 0 ? "none" : string.Join(" and ", all.Schemes.Select(static scheme => Last(scheme.ToString())))));
        yield return new SurfaceFact(SurfaceKind.Security, name, "", security.Length > 0 ? security : "none", SurfaceUse.None, IsRequired: false, at);

        foreach (ParameterModel parameter in operation.Parameters)
        {
            yield return Parameter(name, parameter);
        }

        foreach (RequestBodyModel overload in Bodies(operation))
        {
            string media = overload.Media.Count == 0 ? "any" : string.Join(", ", overload.Media.Select(static media => media.MediaType));
            yield return new SurfaceFact(
                SurfaceKind.Body, $"{name} {SurfaceTypes.Text(overload.Type)}", SurfaceTypes.Text(overload.Type), $"{overload.Kind} of {media}", SurfaceUse.Request, overload.IsRequired, at);
        }

        foreach (ResponseModel response in operation.Responses)
        {
            string bodies = string.Join(" or ", response.Bodies.Select(static body => $"{body.Kind} {SurfaceTypes.Wire(body.Type)}"));
            yield return new SurfaceFact(
                SurfaceKind.Response, $"{name} {Status(response.Status)}", "", bodies.Length > 0 ? bodies : "no body", SurfaceUse.Response, IsRequired: false, at);
        }
    }

    /// <summary>The types that an operation's calls carry, each with its direction.</summary>
    public static IEnumerable<(TypeUse Type, SurfaceUse Use)> Types(OperationModel operation) =>
        operation.Parameters.Select(static parameter => (parameter.Type, SurfaceUse.Request))
            .Concat(Bodies(operation).Select(static body => (body.Type, SurfaceUse.Request)))
            .Concat(operation.Responses.SelectMany(static response => response.Bodies).Select(static body => (body.Type, SurfaceUse.Response)));

    private static IEnumerable<RequestBodyModel> Bodies(OperationModel operation) => operation.Overloads.Select(static overload => overload.Body).OfType<RequestBodyModel>();

    private static SurfaceFact Parameter(string operation, ParameterModel parameter)
    {
        string style = parameter.Style is { } own ? $" {own.Name}{(own.Explode ? " exploded" : "")}{(own.AllowReserved ? " reserved" : "")}" : "";
        return new SurfaceFact(
            SurfaceKind.Parameter,
            $"{operation} {parameter.ArgumentName}",
            parameter.IsFixed ? "" : SurfaceTypes.Text(parameter.Type) + (parameter.IsNullable || parameter.IsOption ? "?" : ""),
            $"{parameter.Location} \"{parameter.WireName}\" {SurfaceTypes.Wire(parameter.Type)}{style}",
            SurfaceUse.Request,
            parameter.IsRequired,
            parameter.Documentation.Pointer);
    }

    private static string Argument(ParameterModel parameter) =>
        $"{SurfaceTypes.Text(parameter.Type)}{(parameter.IsNullable ? "?" : "")} {parameter.ArgumentName}";

    private static string Status(int status) => status switch
    {
        0 => "default",
        < 10 => status.ToString(CultureInfo.InvariantCulture) + "XX",
        _ => status.ToString(CultureInfo.InvariantCulture),
    };

    // ReduClientOptions.ApiKeyScheme → ApiKeyScheme: the client's own name says nothing of the document.
    private static string Last(string expression) => expression.Substring(expression.LastIndexOf('.') + 1);
}
