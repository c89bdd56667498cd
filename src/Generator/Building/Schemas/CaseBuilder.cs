using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The types of which a class holds one → its cases, named after their titles.</summary>
internal static class CaseBuilder
{
    // The parameters of the class's own methods.
    private static readonly string[] Reserved = ["Other", "Value", "Json", "Unknown"];

    public static EquatableArray<CaseModel> Build(IEnumerable<(string Title, TypeUse Type)> cases)
    {
        (string Title, TypeUse Type)[] all = [.. cases];
        IReadOnlyDictionary<string, string> names = new NameSet(Reserved).Assign(all.Select(static one => one.Title), static _ => { });
        return all.Select(one => new CaseModel(Parameter(names[one.Title]), one.Title, one.Type)).ToEquatableArray();
    }

    private static EncodedText Parameter(string name) => EncodedText.Identifier(char.ToLowerInvariant(name[0]) + name.Substring(1));
}
