using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The optional parameters of an operation as the properties of one class: a new one breaks no caller.</summary>
internal static class OperationOptionsEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, OperationModel operation)
    {
        ParameterModel[] options = [.. operation.Parameters.Where(static parameter => parameter.IsOption)];
        if (options.Length == 0)
        {
            return;
        }

        code.Line();
        code.Line($"/// <summary>The optional parameters of <c>{EncodedText.Xml(operation.Method)} {EncodedText.Xml(operation.Path)}</c>; what is null is not sent.</summary>");
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {operation.OptionsName} : global::ReduGen.ApiCallOptions"))
        {
            foreach (ParameterModel option in options)
            {
                DocumentationEmitter.Write(code, option.Documentation, EncodedText.Code($"The parameter <c>{EncodedText.Xml(option.WireName)}</c>."));
                TypeHeading.WriteObsolete(code, option.IsDeprecated);
                code.Line($"public {option.Type.CSharp}? {option.ArgumentName} {{ get; set; }}");
                code.Line();
            }

            code.Line(
                $$"""
                /// <summary>Options with a token alone: what a call means that gives only a token.</summary>
                public static implicit operator {{operation.OptionsName}}(global::System.Threading.CancellationToken cancellationToken) =>
                    new {{operation.OptionsName}} { CancellationToken = cancellationToken };
                """);
        }
    }
}
