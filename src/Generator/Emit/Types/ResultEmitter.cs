using ReduGen.Generator.Model;

namespace ReduGen.Generator.Emit.Types;

/// <summary>What an operation with successes of several types gives back: a class around the value, which is told by the response and not by its JSON.</summary>
internal static class ResultEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, ResultModel type)
    {
        DocumentationEmitter.Write(code, type.Documentation, default);
        TypeHeading.WriteAttributes(code, type.IsDeprecated);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {type.Name} : global::ReduGen.Generated.UnionValue, global::ReduGen.Generated.IApiResult"))
        {
            CaseEmitter.WriteConstructors(code, type.Name, type.Cases);
            CaseEmitter.WriteMatch(code, type.Cases, hasOther: false);
            CaseEmitter.WriteConversions(code, type.Name, type.Cases);
        }
    }
}
