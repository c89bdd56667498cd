using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>
/// The parameters of an operation's methods: the required ones, the body, one class of all optional ones, the cancellation token.
/// </summary>
internal static class Signature
{
    /// <summary>The parameters with their defaults.</summary>
    public static EncodedText Parameters(OperationModel operation) => EncodedText.List(
        Request(operation, withDefaults: true).Append(EncodedText.Code($"global::System.Threading.CancellationToken cancellationToken = default")));

    /// <summary>The parameters that the request is made of.</summary>
    public static EncodedText RequestParameters(OperationModel operation) => EncodedText.List(Request(operation, withDefaults: false));

    /// <summary>The arguments that one method of the operation gives to another.</summary>
    public static EncodedText Arguments(OperationModel operation) => EncodedText.List(Names(operation).Append(EncodedText.Code($"cancellationToken")));

    /// <summary>The expression that makes the request.</summary>
    public static EncodedText RequestExpression(OperationModel operation) => operation.HasRequest
        ? EncodedText.Code($"{operation.RequestName}({EncodedText.List(Names(operation))})")
        : EncodedText.Code($"new global::ReduGen.Generated.ApiRequest()");

    /// <summary>The type of the body's argument.</summary>
    public static EncodedText BodyType(RequestBodyModel body) => body.IsRequired ? body.Type.CSharpOrNull : body.Type.CSharp;

    private static IEnumerable<EncodedText> Request(OperationModel operation, bool withDefaults)
    {
        EncodedText isNull = withDefaults ? EncodedText.Code($" = null") : default;
        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.IsArgument))
        {
            EncodedText orNull = parameter.IsNullable ? EncodedText.Code($"?") : default;
            yield return EncodedText.Code($"{parameter.Type.CSharp}{orNull} {parameter.ArgumentName}");
        }

        if (operation.Body is { } body)
        {
            yield return body.IsRequired ? EncodedText.Code($"{BodyType(body)} body") : EncodedText.Code($"{BodyType(body)}? body{isNull}");
        }

        if (operation.HasOptions)
        {
            yield return EncodedText.Code($"{operation.OptionsName}? options{isNull}");
        }
    }

    private static IEnumerable<EncodedText> Names(OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.IsArgument))
        {
            yield return parameter.ArgumentName;
        }

        if (operation.Body is not null)
        {
            yield return EncodedText.Code($"body");
        }

        if (operation.HasOptions)
        {
            yield return EncodedText.Code($"options");
        }
    }
}
