using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Building.Validating.Bodies;

/// <summary>The encodings of the parts of a part (OpenAPI 3.2, 4.15.1.2, nested encoding): a multipart body within another is not written.</summary>
internal static class NestedEncodingRule
{
    /// <summary>The members that describe parts.</summary>
    public static readonly string[] Keys = ["encoding", "prefixEncoding", "itemEncoding"];

    public static void Check(JsonObject encoding, JsonPointer at, Validation validation)
    {
        foreach (string key in validation.Version >= DocumentVersion.V32 ? Keys.Where(encoding.ContainsKey) : [])
        {
            validation.Report(ValidationDescriptors.NestedEncoding, at.Append(key), key, validation.Text(at.Append(key)));
        }
    }
}
