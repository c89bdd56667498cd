using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary>
/// <c>pattern</c> "SHOULD be a valid regular expression, according to the ECMA-262 dialect" (JSON Schema 2020-12, validation, 6.3.3). Documents have those
/// of Java, Go, .NET and PCRE: only what none of them takes is reported.
/// </summary>
internal static class PatternRule
{
    public static void Check(JsonObject schema, JsonPointer at, Validation validation)
    {
        if (schema.TextOf("pattern") is { } pattern && PatternFault.Find(pattern) is { } fault)
        {
            validation.Report(ValidationDescriptors.BadPattern, at.Append("pattern"), validation.Text(at.Append("pattern")), fault);
        }
    }
}
