using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The type of what an operation gives back.</summary>
internal static class ResultText
{
    /// <summary>The type; where a success has no body, the runtime's type of nothing.</summary>
    public static EncodedText Of(OperationModel operation) => operation.Result?.CSharpOrNull ?? EncodedText.Code($"global::ReduGen.Generated.Nothing");

    /// <summary>The type of the plain method's task.</summary>
    public static EncodedText Task(OperationModel operation) => operation.Result is { } result
        ? EncodedText.Code($"global::System.Threading.Tasks.Task<{result.CSharpOrNull}>")
        : EncodedText.Code($"global::System.Threading.Tasks.Task");
}
