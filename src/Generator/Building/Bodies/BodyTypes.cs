using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>The types of bodies, and of parts of bodies, that are no JSON.</summary>
internal static class BodyTypes
{
    /// <summary>Bytes that are sent as they come.</summary>
    public static TypeUse Stream { get; } = Of($"global::System.IO.Stream");

    /// <summary>A file.</summary>
    public static TypeUse File { get; } = Of($"global::ReduGen.FileContent");

    /// <summary>Several files of one name, or of none.</summary>
    public static TypeUse Files { get; } = Of($"global::System.Collections.Generic.IReadOnlyList<{File.CSharp}>");

    /// <summary>Files by their names.</summary>
    public static TypeUse FileMap { get; } = Of($"global::System.Collections.Generic.IDictionary<string, {File.CSharp}>");

    /// <summary>Parts that the document does not describe: the framework's type, which the caller fills.</summary>
    public static TypeUse CallersForm { get; } = Of($"global::System.Net.Http.MultipartFormDataContent");

    /// <inheritdoc cref="CallersForm"/>
    public static TypeUse CallersParts { get; } = Of($"global::System.Net.Http.MultipartContent");

    private static TypeUse Of(CodeText type) => new(JsonKind.None, EncodedText.Code(type), IsValueType: false);
}
